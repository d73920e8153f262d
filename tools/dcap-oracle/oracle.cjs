// Has dcap-qvl verify a batch of quotes. Standard input holds one JSON object a line:
//
//   {"bundle": NAME, "text": "…"}                                      a bundle of collateral, for later lines
//   {"id": ID, "quote": HEX, "bundle": NAME, "root": HEX, "at": UNIX}  a case
//
// Each case is answered with a line {"id", "status", "advisories"}, or {"id", "error"} with every cause behind the error.
'use strict';

const readline = require('node:readline');
const { QuoteVerifier } = require('@phala/dcap-qvl');

const bundles = new Map();

function chainOf(error) {
  const parts = [];
  for (let e = error; e; e = e.cause) parts.push(e.message || String(e));
  return parts.join(': ');
}

function answer(request) {
  try {
    const verifier = QuoteVerifier.newWithRootCa(Buffer.from(request.root, 'hex'));
    const collateral = JSON.parse(bundles.get(request.bundle));
    const report = verifier.verify(Buffer.from(request.quote, 'hex'), collateral, request.at);
    return { id: request.id, status: report.status, advisories: report.advisory_ids };
  } catch (error) {
    return { id: request.id, error: chainOf(error) };
  }
}

const lines = readline.createInterface({ input: process.stdin, crlfDelay: Infinity });
lines.on('line', (line) => {
  const request = JSON.parse(line);
  if (request.text === undefined) {
    process.stdout.write(JSON.stringify(answer(request)) + '\n');
  } else {
    bundles.set(request.bundle, request.text);
  }
});
