# English.
