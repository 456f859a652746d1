//! Findings about the rejection that was pasted, and what follows from it and the records together.

modules!(evidence);
