//! One test that fails and one that passes, for tools/selftest/run.sh.

#[cfg(test)]
mod tests {
    #[test]
    fn selftest_fails() {
        assert_eq!(1, 2, "fails on purpose");
    }

    #[test]
    fn selftest_passes() {
        assert_eq!(1, 1, "passes on purpose");
    }
}
