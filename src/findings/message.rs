//! Findings about the header of the message that was given.

modules!(message);
