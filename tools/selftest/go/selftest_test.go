// Package selftest_test holds one test that fails and one that passes, for tools/selftest/run.sh.
package selftest_test

import "testing"

func TestSelftestFails(t *testing.T) {
	t.Error("fails on purpose")
}

func TestSelftestPasses(t *testing.T) {
	t.Log("passes on purpose")
}
