//! What people write who use the package of the OKX table: see tests/.
