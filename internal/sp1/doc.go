// Package sp1 executes SP1 programs and computes their verifying keys, each job in a process of its own.
//
// The processes are the runners built from prover-node/sp1-runner: one with SP1's memory-safe interpreter, and one that
// runs programs as native code, fast but for reviewed programs only. A [Driver] feeds a job to a runner, holds it to its
// cycle limit, its deadline and its memory, and believes public values only if the program committed to them.
//
// It does not decide which programs may run natively, it holds no key, and it signs nothing.
package sp1
