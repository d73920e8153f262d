package main

// mutant takes one assertion out of the circuit, or weakens it, and names the tests that must notice.
type mutant struct {
	// what is missing, in the report.
	name string
	// file is below dcap-zk; what stands in it exactly once is replaced.
	file, old, new string
	// tests is the pattern of the tests in the file's package, or in the package given.
	tests, in string
}

// mutants lists them by gadget. Left out are assertions that others imply: that tens of a time are digits, as what they
// make is bounded; that an SVN has one byte or two, as its last byte is bounded by how many there are; and that a long length is
// above 255, as what it spans is.
func mutants() []mutant {
	var all []mutant
	for _, part := range [][]mutant{ofLookup(), ofSHA2(), ofP256(), ofPCK(), ofTimes(), ofCircuit()} {
		all = append(all, part...)
	}
	return all
}

func ofLookup() []mutant {
	const file = "lookup/lookup.go"
	return []mutant{
		{"sums compared", file, "api.AssertIsEqual(Sum(api, rows), Sum(api, invert(api, queries)))", "_, _ = Sum(api, rows), Sum(api, invert(api, queries))", "TestTables", ""},
		{"query of a range", file, "r.queries = append(r.queries, query{index: v})", "_ = v", "TestTables", ""},
		{"query of a function", file, "f.queries = append(f.queries, query{index, value})", "_, _ = index, value", "TestTables", ""},
		{"query of a memory", file, "m.queries = append(m.queries, query{m.api.Add(at, i), value})", "_, _ = i, value", "TestTables|TestLyingHints", ""},
		{"value beside the index", file, "return api.Sub(c, index, api.Mul(r, value))", "return api.Sub(c, index)", "TestTables", ""},
		{"query of a looked-up value", file, "	f.Require(index, values[0])\n", "", "TestLyingCalendar", "./dcap-zk/pck"},
		{"byte check", "lookup/bytes.go", "a.Range(256).Require(v)", "_ = a", "TestBytes", ""},
		{"byte strings compared", "lookup/bytes.go", "a.api.AssertIsEqual(a.Join(x[at:end]), a.Join(y[at:end]))", "_ = end", "TestBytes", ""},
	}
}

func ofSHA2() []mutant {
	return []mutant{
		{"carry of a sum", "sha2/words.go", "h.args.Range(carries).Require(carry)", "_ = carry", "TestWrappedWord", ""},
		{"digits of a piece", "sha2/words.go", "h.spreadTable(base, width).Require(bits, digits)", "_ = h.spreadTable(base, width)", "TestLyingHints|TestMovedWeight", ""},
		{"single bit", "sha2/words.go", "h.api.AssertIsBoolean(bits)", "_ = bits", "TestMovedWeight", ""},
		{"group of digits", "sha2/digits.go", "n.table.Require(index, values[i])", "_ = index", "TestLyingValues", ""},
		{"highest group", "sha2/digits.go", "n.table.Require(top, values[groups-1])", "_ = top", "TestLyingValues", ""},
		{"mark behind the message", "sha2/padded.go", "h.api.AssertIsEqual(lookup.Sum(h.api, marks), 0x80)", "_ = marks", "TestSumPaddedRefuses", ""},
		{"zeros behind the mark", "sha2/padded.go", "h.api.AssertIsEqual(lookup.Sum(h.api, rests), 0)", "_ = rests", "TestSumPaddedRefuses", ""},
		{"length in the padding", "sha2/padded.go", "h.api.AssertIsEqual(h.api.Mul(final[blocks], h.api.Sub(field, h.api.Mul(8, length))), 0)", "_ = field", "TestSumPaddedRefuses", ""},
		{"flags are bits", "sha2/padded.go", "h.api.AssertIsBoolean(end)", "_ = end", "TestForgedEnds", ""},
		{"one flag", "sha2/padded.go", "h.api.AssertIsEqual(lookup.Sum(h.api, ends), 1)", "_ = ends", "TestForgedEnds", ""},
		{"flag of the length", "sha2/padded.go", "h.api.AssertIsEqual(lookup.Sum(h.api, at), length)", "_ = at", "TestForgedEnds", ""},
	}
}

func ofP256() []mutant {
	const file = "p256/p256.go"
	return []mutant{
		{"x of the sum", file, "v.base.AssertIsEqual(&p.X, element(v.args, v.base, r))", "_, _ = p, r", "TestVerify$", ""},
		{"x of the sum, constant key", file, "	v.requireX(sum, r)\n", "	_, _ = sum, r\n", "TestVerifyConstant", ""},
		{"point on the curve", file, "v.curve.AssertIsOnCurve(public)", "_ = public", "TestVerifyOffCurve", ""},
		{"key not zero", file, "v.requireNonZero(raw)", "_ = raw", "TestZeroKey", ""},
		{"coordinates below p", file, "if err := v.requireBelow(coordinate, prime.Modulus()); err != nil {", "if err := error(nil); err != nil {\n_, _ = coordinate, prime", "TestVerify$", ""},
		{"numbers not zero", file, "v.requireNonZero(number)", "_ = number", "TestZeroNumbers", ""},
		{"numbers below n", file, "if err := v.requireBelow(number, order.Modulus()); err != nil {", "if err := error(nil); err != nil {\n_, _ = number, order", "TestLargeNumbers", ""},
		{"carry of a bound", file, "	v.api.AssertIsBoolean(carry)\n", "", "TestForgedCarry", ""},
		{"lower half of a bound", file, "	v.api.AssertIsEqual(\n		v.api.Add(v.args.Join(number[half:])", "	func(a, b frontend.Variable) {}(\n		v.api.Add(v.args.Join(number[half:])", "TestVerify$", ""},
		{"upper half of a bound", file, "v.api.AssertIsEqual(v.api.Add(v.args.Join(number[:half]), v.args.Join(lack[:half]), carry), high)", "_ = high", "TestVerify$", ""},
	}
}

func ofPCK() []mutant {
	const leaf, sgx, reader = "pck/leaf.go", "pck/sgx.go", "pck/reader.go"
	const bytes, refusals, integers = "TestEveryByteCounts", "TestRefusals", "TestIntegers"
	return []mutant{
		{"length of the whole", leaf, "r.api.AssertIsEqual(r.openLong(tagSequence), length)", "_ = r.openLong(tagSequence)", bytes, ""},
		{"version", leaf, "r.expect(0xa0, 0x03, tagInteger, 0x01, 0x02)", "r.take(5)", bytes, ""},
		{"algorithm", leaf, "r.expect(ecdsaWithSHA256()...)", "r.take(12)", bytes, ""},
		{"issuer", leaf, "r.expect(authority.Issuer...)", "r.take(len(authority.Issuer))", bytes, ""},
		{"head of validity", leaf, "r.expect(tagSequence, 30)", "r.take(2)", bytes, ""},
		{"head of the key", leaf, "r.expect(p256Key()...)", "r.take(len(p256Key()))", bytes, ""},
		{"tag of the serial number", leaf, "r.api.AssertIsEqual(head[0].Var(), tagInteger)", "_ = head", bytes, ""},
		{"serial number positive", leaf, "r.args.Range(128).Require(first)", "_ = first", integers, ""},
		{"serial number below 2^160", leaf, "r.api.AssertIsEqual(r.api.Mul(longest, first), 0)", "_ = first", integers, ""},
		{"serial number minimal", leaf, "r.args.Range(128).Require(r.api.Mul(longest, r.api.Sub(second, 128)))", "_ = second", integers, ""},
		{"flags are bits", leaf, "r.api.AssertIsBoolean(flag)", "_ = flag", "TestLyingFlags", ""},
		{"one flag", leaf, "r.api.AssertIsEqual(lookup.Sum(r.api, flags), 1)", "_ = flags", "TestTwoFlags", ""},
		{"flag of the length", leaf, "r.api.AssertIsEqual(lookup.Sum(r.api, values), value)", "_ = values", "TestLyingFlags", ""},
		{"length of the extensions", leaf, "r.api.AssertIsEqual(r.openLong(tagExtensions), limit)", "_ = r.openLong(tagExtensions)", bytes, ""},
		{"name of the subject", leaf, "	r.expect(append([]byte{", "	func(text ...byte) { r.take(len(text)) }(append([]byte{", bytes, ""},
		{"length of the list of extensions", leaf, "r.api.AssertIsEqual(r.openLong(tagSequence), limit)", "_ = r.openLong(tagSequence)", bytes, ""},
		{"id of an extension", leaf, "r.expect(0x06, 3, 0x55, 0x1d, id)", "r.take(5)\n_ = id", bytes, ""},
		{"key usage", leaf, "r.expect(tagSequence, 14, 0x06, 3, 0x55, 0x1d, keyUsage, 0x01, 1, 0xff, tagOctetString, 4, 0x03, 2, 6, 0xc0)", "r.take(16)\n_ = keyUsage", bytes, ""},
		{"basic constraints", leaf, "r.expect(tagSequence, 12, 0x06, 3, 0x55, 0x1d, basicConstraints, 0x01, 1, 0xff, tagOctetString, 2, tagSequence, 0)", "r.take(14)\n_ = basicConstraints", bytes, ""},
		{"short length", reader, "	r.args.Range(128).Require(head[1].Var())\n", "", "TestShortLength", ""},
		{"head of a long length", reader, "r.expect(tag, 0x82)", "r.take(2)", bytes, ""},
		{"tag", reader, "r.api.AssertIsEqual(head[0].Var(), tag)", "_ = head", bytes, ""},
		{"constants", reader, "r.args.RequireEqual(got, lookup.Const(want))", "_ = got", bytes, ""},
		{"constants that grow", reader, "r.api.AssertIsEqual(r.args.Join(got), r.api.Add(r.args.Join(lookup.Const(want)), r.api.Mul(extra, weight)))", "_, _ = got, extra", bytes, ""},
		{"id of the SGX extension", sgx, "r.expect(sgxID()...)", "r.take(11)", bytes, ""},
		{"length of the SGX extension", sgx, "r.api.AssertIsEqual(r.openLong(tagOctetString), limit)", "_ = r.openLong(tagOctetString)", bytes, ""},
		{"length around the SGX extension", sgx, "	r.api.AssertIsEqual(r.openLong(tagSequence), limit)\n	r.expect(sgxID()...)", "	_ = r.openLong(tagSequence)\n	r.expect(sgxID()...)", bytes, ""},
		{"length in the SGX extension", sgx, "	r.api.AssertIsEqual(r.openLong(tagSequence), limit)\n\n", "	_ = r.openLong(tagSequence)\n\n", bytes, ""},
		{"head of the PPID", sgx, "r.expect(element(sgxID(1), tagOctetString, 16)...)", "r.take(len(element(sgxID(1), tagOctetString, 16)))", bytes, ""},
		{"id of the TCB", sgx, "r.expect(sgxID(2)...)", "r.take(len(sgxID(2)))", bytes, ""},
		{"head of the CPU SVN", sgx, "r.expect(element(sgxID(2, 18), tagOctetString, 16)...)", "r.take(len(element(sgxID(2, 18), tagOctetString, 16)))", bytes, ""},
		{"head of the PCE id", sgx, "r.expect(element(sgxID(3), tagOctetString, 2)...)", "r.take(len(element(sgxID(3), tagOctetString, 2)))", bytes, ""},
		{"head of the FMSPC", sgx, "r.expect(element(sgxID(4), tagOctetString, 6)...)", "r.take(len(element(sgxID(4), tagOctetString, 6)))", bytes, ""},
		{"head of the type", sgx, "r.expect(element(sgxID(5), tagEnumerated, 1)...)", "r.take(len(element(sgxID(5), tagEnumerated, 1)))", bytes, ""},
		{"head of the instance", sgx, "r.expect(element(sgxID(6), tagOctetString, 16)...)", "r.take(len(element(sgxID(6), tagOctetString, 16)))", bytes, ""},
		{"head of the configuration", sgx, "r.expect(element(sgxID(7), tagSequence, configuration)...)", "r.take(len(element(sgxID(7), tagSequence, configuration)))", bytes, ""},
		{"end of the certificate", sgx, "	r.at(limit)\n", "	_ = limit\n", refusals, ""},
		{"end of the TCB", sgx, "	r.at(end)\n", "	_ = end\n", "TestEnds", ""},
		{"length of the TCB", sgx, "r.api.AssertIsEqual(r.openLong(tagSequence), end)", "_ = r.openLong(tagSequence)", bytes, ""},
		{"zero in front of an SVN", sgx, "r.api.AssertIsEqual(r.api.Mul(long, first.Var()), 0)", "_ = first", integers, ""},
		{"SVN minimal", sgx, "r.args.Range(128).Require(r.api.Sub(last.Var(), r.api.Mul(128, long)))", "_ = long", integers, ""},
		{"PCE SVN of one byte", sgx, "r.args.Range(128).Require(r.api.Mul(one, low.Var()))", "_ = one", integers, ""},
		{"PCE SVN positive", sgx, "r.args.Range(128).Require(r.api.Sub(high.Var(), r.api.Mul(128, three)))", "_ = three", integers, ""},
		{"PCE SVN minimal", sgx, "r.args.Split(r.api.Mul(two, r.api.Sub(value, 128)), 2)", "r.args.Split(r.api.Mul(two, 0, r.api.Sub(value, 128)), 2)", integers, ""},
		{"zero in front of a PCE SVN", sgx, "r.api.AssertIsEqual(r.api.Mul(three, first.Var()), 0)", "_ = first", integers, ""},
	}
}

func ofTimes() []mutant {
	const file, tests = "pck/time.go", "TestRefusals|TestEveryByteCounts"
	return []mutant{
		{"head of a time", file, "r.expect(tagUTCTime, 13)", "r.take(2)", tests, ""},
		{"zone", file, "r.expect('Z')", "r.take(1)", tests, ""},
		{"ones", file, "r.args.Range(10).Require(ones)", "_ = ones", tests, ""},
		{"month, day, hour, minute, second", file, "r.args.Range(bounded.size).Require(bounded.value)", "_ = bounded", tests, ""},
	}
}

func ofCircuit() []mutant {
	const file = "circuit/circuit.go"
	return []mutant{
		{"public input", file, "api.AssertIsEqual(args.Join(digest[:31]), b.Input)", "_ = digest", "TestBatch/claims", ""},
		{"quote's signature", file, "if err := c.verifier.Verify(key, digest, c.args.Bytes(slot.Signature[:])); err != nil {", "if err := error(nil); err != nil {", "TestBatch/changed_witness/signature", ""},
		{"report's signature", file, "if err := c.verifier.Verify(leaf.Key[:], report, c.args.Bytes(slot.QESignature[:])); err != nil {", "if err := error(nil); err != nil {", "TestBatch/parts_of_two_quotes", ""},
		{"CA's signature", file, "if err := c.verifier.VerifyConstant(c.authority.Key, digest, c.args.Bytes(slot.CASignature[:])); err != nil {", "if err := error(nil); err != nil {\n_ = digest", "TestBatch/parts_of_two_quotes", ""},
		{"salt in the input", file, "packed := append([]lookup.Byte{}, core.salt...)", "packed := lookup.Const(make([]byte, 32))", "TestBatch/every_format", ""},
	}
}
