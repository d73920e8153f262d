#!/usr/bin/env python3
"""Tests of how slither's findings are judged: tools/lint/judge_test.py"""

import importlib.machinery
import importlib.util
import pathlib
import sys
import unittest

sys.dont_write_bytecode = True
loader = importlib.machinery.SourceFileLoader("judge", str(pathlib.Path(__file__).with_name("judge-slither")))
spec = importlib.util.spec_from_loader("judge", loader)
judge = importlib.util.module_from_spec(spec)
loader.exec_module(judge)


def finding(check, contract, name):
    parent = {"type": "contract", "name": contract}
    element = {"name": name, "type_specific_fields": {"parent": parent}}
    return {"check": check, "description": "what it is\n", "elements": [element]}


def report(*findings):
    return {"success": True, "error": None, "results": {"detectors": list(findings)}}


ACCEPTED = [{"check": "reentrancy", "where": "Market.pay", "why": "its callee is its own"}]
KNOWN = finding("reentrancy", "Market", "pay")


class Judge(unittest.TestCase):
    def test_accepted(self):
        self.assertEqual(judge.judge(report(KNOWN), ACCEPTED), [])

    def test_twice_in_one_place(self):
        self.assertEqual(judge.judge(report(KNOWN, KNOWN), ACCEPTED), [])

    def test_new_finding(self):
        faults = judge.judge(report(KNOWN, finding("reentrancy", "Market", "send")), ACCEPTED)
        self.assertEqual(faults, ["reentrancy in Market.send: what it is"])

    def test_other_check_in_an_accepted_place(self):
        faults = judge.judge(report(KNOWN, finding("overflow", "Market", "pay")), ACCEPTED)
        self.assertEqual(faults, ["overflow in Market.pay: what it is"])

    def test_no_longer_found(self):
        faults = judge.judge(report(), ACCEPTED)
        self.assertEqual(faults, ["reentrancy in Market.pay is accepted and no longer found: take it out"])

    def test_without_a_reason(self):
        faults = judge.judge(report(KNOWN), [dict(ACCEPTED[0], why=" ")])
        self.assertEqual(len(faults), 1)

    def test_slither_failed(self):
        faults = judge.judge({"success": False, "error": "no compiler", "results": {}}, ACCEPTED)
        self.assertEqual(faults, ["slither failed: no compiler"])


if __name__ == "__main__":
    unittest.main()
