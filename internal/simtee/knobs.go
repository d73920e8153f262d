package simtee

import (
	"crypto/elliptic"
	"errors"
	"fmt"
	"sort"
)

// ErrKnob reports a fault this simulator does not know.
var ErrKnob = errors.New("unknown knob")

// ErrFormat reports a quote format this simulator does not know.
var ErrFormat = errors.New("unknown quote format")

// Knob makes a quote wrong, or merely unusual, in one way.
type Knob string

// The knobs. The first group changes what is signed, the second breaks the signing, the third stays genuine.
const (
	// KnobDebug sets the debug bit of the trust domain or enclave.
	KnobDebug Knob = "debug"
	// KnobOtherMeasurement reports another MRTD or MRENCLAVE.
	KnobOtherMeasurement Knob = "other-measurement"
	// KnobWrongReportData flips the first bit of the report data.
	KnobWrongReportData Knob = "wrong-report-data"
	// KnobWrongVersion claims quote version 7.
	KnobWrongVersion Knob = "wrong-version"
	// KnobWrongVendor names another quoting-enclave vendor.
	KnobWrongVendor Knob = "wrong-vendor"
	// KnobOtherQE has the credentials of a quoting enclave by another signer.
	KnobOtherQE Knob = "other-qe"

	// KnobCorruptBody changes a bit of MRTD or MRENCLAVE after signing.
	KnobCorruptBody Knob = "corrupt-body"
	// KnobCorruptSignature flips the last bit of the quote signature.
	KnobCorruptSignature Knob = "corrupt-signature"
	// KnobCorruptQESignature flips the last bit of the QE report signature.
	KnobCorruptQESignature Knob = "corrupt-qe-signature"
	// KnobZeroSignature has r = s = 0.
	KnobZeroSignature Knob = "zero-signature"
	// KnobOverflowSignature has s equal to the group order.
	KnobOverflowSignature Knob = "overflow-signature"
	// KnobBrokenQEBinding has a properly signed QE report that vouches for another attestation key.
	KnobBrokenQEBinding Knob = "broken-qe-binding"
	// KnobDirtyQEReportData has a QE report whose last report-data byte is not zero.
	KnobDirtyQEReportData Knob = "dirty-qe-report-data"
	// KnobForeignAttestationKey is signed by, and shows, a key no QE report vouches for.
	KnobForeignAttestationKey Knob = "foreign-attestation-key"
	// KnobForeignPCK has a QE report signed by a key that is not the certificate's.
	KnobForeignPCK Knob = "foreign-pck"
	// KnobTruncated ends inside the credentials.
	KnobTruncated Knob = "truncated"

	// KnobHighS puts s of the quote signature into the upper half.
	KnobHighS Knob = "high-s"
	// KnobLowS puts s of the quote signature into the lower half.
	KnobLowS Knob = "low-s"
	// KnobHighSQE puts s of the QE report signature into the upper half.
	KnobHighSQE Knob = "high-s-qe"
	// KnobLowSQE puts s of the QE report signature into the lower half.
	KnobLowSQE Knob = "low-s-qe"
	// KnobPadded adds zero bytes after the quote, as guests that read a fixed-size buffer do.
	KnobPadded Knob = "padded"
)

// knobDocs describes each knob in a few words, for the tool's help.
func knobDocs() map[Knob]string {
	return map[Knob]string{
		KnobDebug:                 "debug bit of the TD attributes set",
		KnobOtherMeasurement:      "another MRTD",
		KnobWrongReportData:       "first bit of the report data flipped",
		KnobWrongVersion:          "quote version 7",
		KnobWrongVendor:           "another quoting-enclave vendor",
		KnobOtherQE:               "quoting enclave by another signer",
		KnobCorruptBody:           "MRTD changed after signing",
		KnobCorruptSignature:      "last bit of the quote signature flipped",
		KnobCorruptQESignature:    "last bit of the QE report signature flipped",
		KnobZeroSignature:         "quote signature with r = s = 0",
		KnobOverflowSignature:     "quote signature with s = group order",
		KnobBrokenQEBinding:       "QE report vouches for another attestation key",
		KnobDirtyQEReportData:     "last byte of the QE report data not zero",
		KnobForeignAttestationKey: "signed by a key no QE report vouches for",
		KnobForeignPCK:            "QE report signed by an uncertified key",
		KnobTruncated:             "ends inside the credentials",
		KnobHighS:                 "genuine; quote signature with s in the upper half",
		KnobLowS:                  "genuine; quote signature with s in the lower half",
		KnobHighSQE:               "genuine; QE report signature with s in the upper half",
		KnobLowSQE:                "genuine; QE report signature with s in the lower half",
		KnobPadded:                "genuine; zero bytes after the quote",
	}
}

// Knobs returns every knob in alphabetical order.
func Knobs() []Knob {
	var all []Knob
	for knob := range knobDocs() {
		all = append(all, knob)
	}
	sort.Slice(all, func(i, j int) bool { return all[i] < all[j] })
	return all
}

// Doc describes the knob in a few words; it is empty for an unknown one.
func (k Knob) Doc() string { return knobDocs()[k] }

type knobsOn map[Knob]bool

// knobSet turns the list into a set and refuses knobs that do not exist or exclude each other.
func knobSet(knobs []Knob) (knobsOn, error) {
	docs, on := knobDocs(), make(knobsOn)
	for _, knob := range knobs {
		if _, known := docs[knob]; !known {
			return nil, fmt.Errorf("%w: %q (one of %v)", ErrKnob, knob, Knobs())
		}
		on[knob] = true
	}
	if (on[KnobHighS] && on[KnobLowS]) || (on[KnobHighSQE] && on[KnobLowSQE]) {
		return nil, fmt.Errorf("%w: high-s and low-s exclude each other", ErrKnob)
	}
	return on, nil
}

func (on knobsOn) sigHalf() half { return pickHalf(on[KnobLowS], on[KnobHighS]) }
func (on knobsOn) qeHalf() half  { return pickHalf(on[KnobLowSQE], on[KnobHighSQE]) }

func pickHalf(low, high bool) half {
	switch {
	case low:
		return lowHalf
	case high:
		return highHalf
	}
	return asSigned
}

// corrupt damages what was signed, or the signatures, as the knobs say.
func (on knobsOn) corrupt(q *quoteParts) {
	if on[KnobCorruptBody] {
		q.signed[q.measurement] ^= 0x01
	}
	if on[KnobCorruptSignature] {
		q.signature[63] ^= 0x01
	}
	if on[KnobCorruptQESignature] {
		q.qeSignature[63] ^= 0x01
	}
	if on[KnobZeroSignature] {
		q.signature = [64]byte{}
	}
	if on[KnobOverflowSignature] {
		elliptic.P256().Params().N.FillBytes(q.signature[32:])
	}
}
