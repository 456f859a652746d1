//! The standard library for WebAssembly: the active toolchain's, or rustup's, or one built with Debian's compiler.
//!
//! Debian's packages of Rust for browsers bring a compiler and the sources of the standard library, but not the library
//! compiled for a page. It is compiled here once and put where that compiler looks for it.

use super::{apt, say};
use crate::fault::{Fault, Outcome};
use crate::workshop::{WASM, Workshop};
use std::fs;
use std::path::{Path, PathBuf};

/// The name under which rustup knows Debian's compiler.
const DEBIAN: &str = "debian-web";

/// Debian's packages: compiler, cargo, sources, linker, clippy.
const PACKAGES: &str = "rustc-web cargo-web rust-web-src rust-web-llvm rust-web-clippy";

/// The linker under the name by which Debian's compiler calls it: a link to a package that must be asked for.
const LINKER: &str = "/usr/bin/rust-lld";

/// Where Debian's compiler looks for the standard library.
const LIBRARIES: &str = "/usr/lib/rustlib/wasm32-unknown-unknown/lib";

/// The variable that chooses the way.
const CHOICE: &str = "SENTRA_WASM_TARGET";

/// Makes the target ready by the chosen way, or else by the first that works.
pub(super) fn ready(workshop: &mut Workshop) -> Outcome {
    match std::env::var(CHOICE).as_deref() {
        Ok("rustup") => by_rustup(workshop),
        Ok("debian") => by_debian(workshop),
        Ok(other) if !other.is_empty() => Err(Fault::Unexpected(format!(
            "{CHOICE} is `{other}`, neither rustup nor debian"
        ))),
        _ if active_toolchain_has_it(workshop) => Ok(()),
        // Once Debian's way was completed here, rustup is not asked again.
        _ if debian_is_complete(workshop) => by_debian(workshop),
        _ => by_rustup(workshop).or_else(|fault| {
            say(&format!("{fault}; taking Debian's Rust for WebAssembly"));
            by_debian(workshop)
        }),
    }
}

/// The workshop with the other way to the target, so that the tests exercise both; its name stands beside it.
pub(crate) fn other_way(workshop: &Workshop) -> (&'static str, Outcome<Workshop>) {
    let mut other = workshop.clone();
    if workshop.wasm_toolchain == Some(DEBIAN) {
        other.wasm_toolchain = None;
        ("rustup", by_rustup(&mut other).map(|()| other))
    } else {
        ("debian", by_debian(&mut other).map(|()| other))
    }
}

/// Whether the active toolchain has the target, wherever it came from.
fn active_toolchain_has_it(workshop: &Workshop) -> bool {
    let folder = workshop
        .command(&format!("rustc --print target-libdir --target {WASM}"))
        .capture();
    folder.is_ok_and(|folder| has_core(Path::new(&folder)))
}

/// Whether a folder holds a compiled standard library.
fn has_core(folder: &Path) -> bool {
    libraries_in(folder).iter().any(|file| {
        file.file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with("libcore-"))
    })
}

/// The compiled libraries in a folder.
fn libraries_in(folder: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path());
    files
        .filter(|file| {
            file.extension()
                .is_some_and(|extension| extension == "rlib")
        })
        .collect()
}

/// The first way: rustup adds the target to the active toolchain.
fn by_rustup(workshop: &mut Workshop) -> Outcome {
    workshop.wasm_toolchain = None;
    if active_toolchain_has_it(workshop) {
        return Ok(());
    }
    if workshop.find("rustup").is_none() {
        return Err(Fault::Missing(
            format!("the target {WASM}"),
            "install rustup, or the target for your Rust".to_owned(),
        ));
    }
    say(&format!(
        "adding the target {WASM} with rustup (less than a minute)"
    ));
    workshop.command(&format!("rustup target add {WASM}")).run()
}

/// The second way: Debian's compiler, with the standard library compiled here.
fn by_debian(workshop: &mut Workshop) -> Outcome {
    if !has_packages(workshop) {
        apt::install(workshop, "Debian's Rust for WebAssembly", PACKAGES, 2)?;
    }
    if !Path::new(LINKER).exists() {
        // The link leads to `lld-22`, or whatever is then current; the package has the same name.
        let linker = fs::read_link(LINKER).map_err(Fault::at(Path::new(LINKER)))?;
        let package = linker.file_name().unwrap_or_default().to_string_lossy();
        apt::install(workshop, "the linker for WebAssembly", &package, 1)?;
    }
    name_the_toolchain(workshop)?;
    if library_is_current(workshop) {
        return Ok(());
    }
    compile_the_library(workshop)
}

/// Whether Debian's way is complete and needs no more than to be taken.
fn debian_is_complete(workshop: &Workshop) -> bool {
    has_packages(workshop) && Path::new(LINKER).exists() && library_is_current(workshop)
}

/// Whether all of Debian's packages are installed.
fn has_packages(workshop: &Workshop) -> bool {
    let query = workshop
        .command("dpkg-query --show --showformat ${db:Status-Status}\\n")
        .args(PACKAGES.split(' '))
        .capture();
    query.is_ok_and(|states| states.lines().all(|state| state == "installed"))
}

/// Tells rustup of Debian's compiler; without rustup, the path leads to it.
fn name_the_toolchain(workshop: &mut Workshop) -> Outcome {
    if workshop.find("rustup").is_some() {
        let known = workshop.command("rustup toolchain list").capture()?;
        if !known
            .lines()
            .any(|line| line.split_whitespace().next() == Some(DEBIAN))
        {
            say("telling rustup of Debian's Rust");
            workshop
                .command(&format!("rustup toolchain link {DEBIAN} /usr"))
                .run()?;
        }
    }
    workshop.wasm_toolchain = Some(DEBIAN);
    Ok(())
}

/// The version of Debian's compiler, which the compiled library has to match.
fn debian_version(workshop: &Workshop) -> Option<String> {
    workshop.command("/usr/bin/rustc --version").capture().ok()
}

/// Whether the compiled library is there, and not from before an upgrade of the compiler.
fn library_is_current(workshop: &Workshop) -> bool {
    let compiled_by = fs::read_to_string(Path::new(LIBRARIES).join("compiled-by")).ok();
    has_core(Path::new(LIBRARIES))
        && (compiled_by.is_none() || compiled_by == debian_version(workshop))
}

/// Compiles the standard library in an empty package and puts it where the compiler looks for it.
fn compile_the_library(workshop: &Workshop) -> Outcome {
    let destination = Path::new(LIBRARIES);
    if !apt::is_root(workshop)? {
        let how = format!(
            "run `cargo xtask setup` once as root; it compiles the library and writes it to {LIBRARIES}"
        );
        return Err(Fault::Missing(
            "the compiled standard library".to_owned(),
            how,
        ));
    }
    say("compiling the standard library for WebAssembly (about 2 minutes)");
    let folder = workshop.at(".setup/std");
    let source = folder.join("src");
    fs::create_dir_all(&source).map_err(Fault::at(&source))?;
    let manifest = "[package]\nname = \"std-for-wasm\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n";
    write(&folder.join("Cargo.toml"), manifest)?;
    write(&source.join("lib.rs"), "#![no_std]\n")?;
    let target = folder.join("target");
    workshop
        .wasm_command(&format!(
            "cargo build --quiet -Zbuild-std=std,panic_abort,test --release --target {WASM}"
        ))
        // Without the bitcode, link-time optimisation fails.
        .env("RUSTFLAGS", "-Cembed-bitcode=yes")
        // `-Zbuild-std` is not stable.
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_DIR", &target)
        .in_folder(&folder)
        .run()?;
    fs::create_dir_all(destination).map_err(Fault::at(destination))?;
    for old in libraries_in(destination) {
        fs::remove_file(&old).map_err(Fault::at(&old))?;
    }
    for library in libraries_in(&target.join(WASM).join("release/deps")) {
        let copy = destination.join(library.file_name().unwrap_or_default());
        fs::copy(&library, &copy).map_err(Fault::at(&copy))?;
    }
    write(
        &destination.join("compiled-by"),
        &debian_version(workshop).unwrap_or_default(),
    )
}

/// Writes a file.
fn write(path: &Path, text: &str) -> Outcome {
    fs::write(path, text).map_err(Fault::at(path))
}
