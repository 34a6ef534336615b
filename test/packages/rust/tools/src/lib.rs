//! Names what the gates and the call sites depend on.
