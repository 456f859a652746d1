//! The tests, by subject: first that the lab itself does what it says.

use crate::Test;

mod accessibility;
mod api;
mod beside;
mod command_line;
mod embedding;
mod engines;
mod first_load;
mod hosting;
mod lab_browser;
mod lab_dns;
mod lab_stub;
mod languages;
mod measure;
mod page_after;
mod page_behaviour;
mod page_dkimpy;
mod page_dmarc;
mod page_domains;
mod page_fault_matrix;
mod page_faults;
mod page_files;
mod page_head;
mod page_input;
mod page_keep;
mod page_keyboard;
mod page_keys;
mod page_large;
mod page_mailbox_provider;
mod page_many;
mod page_next;
mod page_parts;
mod page_pasted;
mod page_pictures;
mod page_print;
mod page_server;
mod page_signatures;
mod page_way;
mod screens;
mod settings;

/// All tests, in the order in which they run.
pub(crate) fn all() -> Vec<Test> {
    [
        lab_dns::tests(),
        lab_stub::tests(),
        lab_browser::tests(),
        page_domains::tests(),
        page_faults::tests(),
        page_way::tests(),
        page_fault_matrix::tests(),
        page_input::tests(),
        page_keyboard::tests(),
        page_keys::tests(),
        page_keep::tests(),
        page_mailbox_provider::tests(),
        page_large::tests(),
        page_many::tests(),
        page_after::tests(),
        page_next::tests(),
        page_pictures::tests(),
        page_behaviour::tests(),
        page_head::tests(),
        page_print::tests(),
        page_parts::tests(),
        page_pasted::tests(),
        page_signatures::tests(),
        page_dkimpy::tests(),
        page_files::tests(),
        page_server::tests(),
        page_dmarc::tests(),
        settings::tests(),
        embedding::tests(),
        hosting::tests(),
        engines::tests(),
        languages::tests(),
        accessibility::tests(),
        api::tests(),
        command_line::tests(),
        screens::tests(),
        first_load::tests(),
        measure::tests(),
        beside::tests(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
