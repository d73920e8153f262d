module selftest

go 1.26.0
