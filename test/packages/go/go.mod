module errspec.test/driver

go 1.21

require errspec.test/package v0.0.0

replace errspec.test/package => ../package
