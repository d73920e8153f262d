#!/usr/bin/env python3
"""Tests of what `run` refuses and how it judges: tools/mutants/run_test.py"""

import contextlib
import importlib.machinery
import importlib.util
import io
import json
import pathlib
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
loader = importlib.machinery.SourceFileLoader("mutants", str(pathlib.Path(__file__).with_name("run")))
spec = importlib.util.spec_from_loader("mutants", loader)
run = importlib.util.module_from_spec(spec)
sys.modules["mutants"] = run
loader.exec_module(run)

FAULT = {
    "name": "a fault",
    "file": "A.sol",
    "find": "a < b",
    "replace": "a <= b",
    "test": "A.t.sol",
    "fails": "test_A",
}
KEY = ("contracts/test/A.t.sol", "test_A")


class Load(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        root, former = pathlib.Path(scratch.name), run.ROOT
        self.addCleanup(setattr, run, "ROOT", former)
        run.ROOT = root
        for path, text in {
            "contracts/src/A.sol": "if (a < b) x; if (c == d) y; if (c == d) z;",
            "contracts/test/A.t.sol": "function test_A() external {}",
        }.items():
            (root / path).parent.mkdir(parents=True)
            (root / path).write_text(text)
        self.folder = root / "contracts/mutants"
        self.folder.mkdir()

    def load(self, *faults):
        (self.folder / "a.json").write_text(json.dumps(faults))
        return run.load(self.folder)

    def refuses(self, reason, *faults):
        with self.assertRaisesRegex(run.BadMutant, reason):
            self.load(*faults)

    def test_good(self):
        self.assertEqual([fault.name for fault in self.load(FAULT)], ["a fault"])

    def test_a_function_of_a_file_that_the_test_imports(self):
        tests = run.ROOT / "contracts/test"
        (tests / "Base.sol").write_text("function test_Base() external {}")
        self.refuses("no function test_Base", FAULT | {"fails": "test_Base"})
        (tests / "A.t.sol").write_text('import {Base} from "./Base.sol";')
        self.assertEqual([fault.fails for fault in self.load(FAULT | {"fails": "test_Base"})], ["test_Base"])

    def test_refusals(self):
        for reason, change in {
            "occurs 0 times": {"find": "a > b"},
            "occurs 2 times": {"find": "c == d"},
            "by itself": {"replace": "a < b"},
            "no file contracts/src/B.sol": {"file": "B.sol"},
            "no file contracts/test/B.t.sol": {"test": "B.t.sol"},
            "no function test_ ": {"fails": "test_"},
            "has fields": {"more": "fields"},
        }.items():
            with self.subTest(reason):
                self.refuses(reason, FAULT | change)

    def test_same_name_twice(self):
        self.refuses("two faults", FAULT, FAULT)

    def test_not_json(self):
        (self.folder / "a.json").write_text("[")
        with self.assertRaisesRegex(run.BadMutant, "not JSON"):
            run.load(self.folder)


class Judge(unittest.TestCase):
    def test_outcomes(self):
        fault = run.Mutant(**FAULT)
        for wanted, status, results in [
            (run.KILLED, 0, {KEY: {"status": "Failure", "reason": "assertion failed"}}),
            (run.SURVIVED, 1, {KEY: {"status": "Success", "reason": None}}),
            (run.WRONG, 2, {(KEY[0], "setUp"): {"status": "Failure", "reason": "revert"}}),
            (run.WRONG, 2, {}),
        ]:
            with self.subTest(wanted):
                outcome, detail = run.judge(fault, results, "compiler error")
                self.assertEqual(outcome, wanted)
                verdicts = {fault.name: run.Verdict(outcome, detail, 1.0)}
                with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
                    self.assertEqual(run.report([fault], verdicts), status)


if __name__ == "__main__":
    unittest.main()
