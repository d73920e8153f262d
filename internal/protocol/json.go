package protocol

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"math/big"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// ErrBadJSON means that a document is not what its type asks for; the text names the field and the fault.
var ErrBadJSON = errors.New("bad JSON")

// maxDecimalDigits is the length of 2^256 - 1.
const maxDecimalDigits = 78

// maxNesting is more than any of the documents needs.
const maxNesting = 16

// DecodeJobRequest reads a request file: one JSON object, hashes and addresses as 0x hex, amounts, nonce and cycle limit
// as decimal strings, kind and mode as number or name. Unknown fields, repeated fields and trailing data are refused,
// because what is read is about to be signed. Omitted fields are zero; amounts and nonce may not be omitted.
func DecodeJobRequest(document []byte) (JobRequest, error) {
	var request JobRequest
	if err := decodeStrict(document, &request); err != nil {
		return JobRequest{}, fmt.Errorf("decode job request: %w", err)
	}
	return request, nil
}

// decimal is an unsigned number as it stands in a document: a decimal string, or a plain integer.
type decimal struct {
	text string
}

func newDecimal(value *big.Int) decimal {
	if value == nil {
		return decimal{}
	}
	return decimal{text: value.String()}
}

// MarshalJSON writes a decimal string: a JavaScript number would lose digits.
func (d decimal) MarshalJSON() ([]byte, error) {
	return json.Marshal(d.text)
}

// UnmarshalJSON keeps the text; number, which knows the field's name, judges it.
func (d *decimal) UnmarshalJSON(data []byte) error {
	text := string(data)
	if unquoted, err := strconv.Unquote(text); err == nil {
		text = unquoted
	}
	d.text = text
	return nil
}

func (d decimal) number(field string, bits int) (*big.Int, error) {
	if d.text == "" {
		return nil, fmt.Errorf("%s: missing: give a decimal string: %w", field, ErrBadJSON)
	}
	isDigit := func(r rune) bool { return r >= '0' && r <= '9' }
	if len(d.text) > maxDecimalDigits || strings.TrimFunc(d.text, isDigit) != "" {
		return nil, fmt.Errorf("%s: %.80q is not an unsigned decimal number: %w", field, d.text, ErrBadJSON)
	}
	value, ok := new(big.Int).SetString(d.text, 10)
	if !ok {
		return nil, fmt.Errorf("%s: %q is not an unsigned decimal number: %w", field, d.text, ErrBadJSON)
	}
	if err := checkNumber(field, value, bits); err != nil {
		return nil, err
	}
	return value, nil
}

// The plain types have the fields and tags of their originals and none of the methods; the wrappers below put decimals
// in the place of their big integers.
type (
	plainOffer     Offer
	plainRequest   JobRequest
	plainBid       Bid
	plainDecision  AssignmentDecision
	plainTerms     JobTerms
	plainStatement EnclaveStatement
)

type offerJSON struct {
	plainOffer
	MinPrice   decimal `json:"minPrice"`
	MaxPrice   decimal `json:"maxPrice"`
	FloorFee   decimal `json:"floorFee"`
	Collateral decimal `json:"collateral"`
}

// MarshalJSON writes amounts as decimal strings.
func (o Offer) MarshalJSON() ([]byte, error) {
	return json.Marshal(offerJSON{
		plainOffer(o),
		newDecimal(o.MinPrice), newDecimal(o.MaxPrice), newDecimal(o.FloorFee), newDecimal(o.Collateral),
	})
}

// UnmarshalJSON refuses unknown fields and numbers out of range.
func (o *Offer) UnmarshalJSON(data []byte) error {
	var read offerJSON
	if err := decodeStrict(data, &read); err != nil {
		return fmt.Errorf("offer: %w", err)
	}
	offer := Offer(read.plainOffer)
	for _, amount := range []struct {
		field string
		from  decimal
		to    **big.Int
	}{
		{"minPrice", read.MinPrice, &offer.MinPrice},
		{"maxPrice", read.MaxPrice, &offer.MaxPrice},
		{"floorFee", read.FloorFee, &offer.FloorFee},
		{"collateral", read.Collateral, &offer.Collateral},
	} {
		value, err := amount.from.number("offer."+amount.field, amountBits)
		if err != nil {
			return err
		}
		*amount.to = value
	}
	if err := errors.Join(checkTime("offer.openAt", offer.OpenAt), checkTime("offer.finalDeadline", offer.FinalDeadline)); err != nil {
		return err
	}
	*o = offer
	return nil
}

type requestJSON struct {
	plainRequest
	Nonce decimal `json:"nonce"`
	// A pointer tells a missing offer from a given one.
	Offer *Offer `json:"offer"`
}

// MarshalJSON writes the nonce as a decimal string.
func (r JobRequest) MarshalJSON() ([]byte, error) {
	return json.Marshal(requestJSON{plainRequest(r), newDecimal(r.Nonce), &r.Offer})
}

// UnmarshalJSON refuses unknown fields, a missing offer and numbers out of range.
func (r *JobRequest) UnmarshalJSON(data []byte) error {
	var read requestJSON
	if err := decodeStrict(data, &read); err != nil {
		return err
	}
	nonce, err := read.Nonce.number("nonce", wordBits)
	if err != nil {
		return err
	}
	if read.Offer == nil {
		return fmt.Errorf("offer: missing: %w", ErrBadJSON)
	}
	*r = JobRequest(read.plainRequest)
	r.Nonce, r.Offer = nonce, *read.Offer
	return nil
}

type termsJSON struct {
	plainTerms
	Nonce decimal `json:"nonce"`
	Offer *Offer  `json:"offer"`
}

// MarshalJSON writes the nonce as a decimal string.
func (t JobTerms) MarshalJSON() ([]byte, error) {
	return json.Marshal(termsJSON{plainTerms(t), newDecimal(t.Nonce), &t.Offer})
}

// UnmarshalJSON refuses unknown fields, a missing offer and numbers out of range.
func (t *JobTerms) UnmarshalJSON(data []byte) error {
	var read termsJSON
	if err := decodeStrict(data, &read); err != nil {
		return err
	}
	nonce, err := read.Nonce.number("nonce", wordBits)
	if err != nil {
		return err
	}
	if read.Offer == nil {
		return fmt.Errorf("offer: missing: %w", ErrBadJSON)
	}
	*t = JobTerms(read.plainTerms)
	t.Nonce, t.Offer = nonce, *read.Offer
	return nil
}

type bidJSON struct {
	plainBid
	Price decimal `json:"price"`
}

// MarshalJSON writes the price as a decimal string.
func (b Bid) MarshalJSON() ([]byte, error) {
	return json.Marshal(bidJSON{plainBid(b), newDecimal(b.Price)})
}

// UnmarshalJSON refuses unknown fields and numbers out of range.
func (b *Bid) UnmarshalJSON(data []byte) error {
	var read bidJSON
	if err := decodeStrict(data, &read); err != nil {
		return fmt.Errorf("bid: %w", err)
	}
	price, err := read.Price.number("bid.price", amountBits)
	if err != nil {
		return err
	}
	if err := checkTime("bid.validUntil", read.ValidUntil); err != nil {
		return err
	}
	*b = Bid(read.plainBid)
	b.Price = price
	return nil
}

type decisionJSON struct {
	plainDecision
	Price decimal `json:"price"`
}

// MarshalJSON writes the price as a decimal string.
func (d AssignmentDecision) MarshalJSON() ([]byte, error) {
	return json.Marshal(decisionJSON{plainDecision(d), newDecimal(d.Price)})
}

// UnmarshalJSON refuses unknown fields and numbers out of range.
func (d *AssignmentDecision) UnmarshalJSON(data []byte) error {
	var read decisionJSON
	if err := decodeStrict(data, &read); err != nil {
		return fmt.Errorf("decision: %w", err)
	}
	price, err := read.Price.number("decision.price", amountBits)
	if err != nil {
		return err
	}
	if err := checkTime("decision.validUntil", read.ValidUntil); err != nil {
		return err
	}
	*d = AssignmentDecision(read.plainDecision)
	d.Price = price
	return nil
}

type enclaveStatementJSON struct {
	plainStatement
	Capacity decimal `json:"capacity"`
}

// MarshalJSON writes the packed capacity as a decimal string.
func (s EnclaveStatement) MarshalJSON() ([]byte, error) {
	return json.Marshal(enclaveStatementJSON{plainStatement(s), newDecimal(s.Capacity)})
}

// UnmarshalJSON refuses unknown fields and numbers out of range.
func (s *EnclaveStatement) UnmarshalJSON(data []byte) error {
	var read enclaveStatementJSON
	if err := decodeStrict(data, &read); err != nil {
		return fmt.Errorf("enclave statement: %w", err)
	}
	capacity, err := read.Capacity.number("enclave statement.capacity", wordBits)
	if err != nil {
		return err
	}
	*s = EnclaveStatement(read.plainStatement)
	s.Capacity = capacity
	return nil
}

// UnmarshalJSON reads the kind's number or name.
func (k *JobKind) UnmarshalJSON(data []byte) error {
	value, err := decodeEnum(data, "kind", jobKindNames())
	*k = JobKind(value)
	return err
}

// UnmarshalJSON reads the mode's number or name.
func (m *AssuranceMode) UnmarshalJSON(data []byte) error {
	value, err := decodeEnum(data, "mode", assuranceModeNames())
	*m = AssuranceMode(value)
	return err
}

// decodeEnum reads a number as it stands, or one of the names.
func decodeEnum(data []byte, field string, names []string) (uint8, error) {
	var number uint8
	if json.Unmarshal(data, &number) == nil {
		return number, nil
	}
	var name string
	if json.Unmarshal(data, &name) == nil {
		if i := slices.Index(names, name); i >= 0 {
			return uint8(i), nil
		}
	}
	return 0, fmt.Errorf("%s: %.40s is neither a number of 8 bits nor one of %s: %w",
		field, data, strings.Join(names, ", "), ErrBadJSON)
}

// decodeStrict reads exactly one JSON value without unknown or repeated fields.
func decodeStrict(data []byte, into any) error {
	if err := checkNoRepeats(json.NewDecoder(bytes.NewReader(data)), maxNesting); err != nil {
		return err
	}
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(into); err != nil {
		if isOurs(err) {
			return err
		}
		if field := faultyField(data, into); field != "" {
			return fmt.Errorf("%s: %w: %w", field, ErrBadJSON, err)
		}
		return asBadJSON(err)
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return fmt.Errorf("data after the document's end: %w", ErrBadJSON)
	}
	return nil
}

// asBadJSON marks the decoder's own errors; ours have their sentinel.
func asBadJSON(err error) error {
	if isOurs(err) {
		return err
	}
	return fmt.Errorf("%w: %w", ErrBadJSON, err)
}

func isOurs(err error) bool {
	return errors.Is(err, ErrBadJSON) || errors.Is(err, ErrOutOfRange)
}

// faultyField finds the field whose value cannot be decoded, by decoding each alone: the decoders of hashes and
// addresses do not say where they stand.
func faultyField(data []byte, into any) string {
	decodes := func(document any) bool {
		encoded, err := json.Marshal(document)
		return err == nil && json.Unmarshal(encoded, reflect.New(reflect.TypeOf(into).Elem()).Interface()) == nil
	}
	var fields map[string]json.RawMessage
	if json.Unmarshal(data, &fields) != nil {
		return ""
	}
	for _, name := range slices.Sorted(maps.Keys(fields)) {
		value := fields[name]
		if decodes(map[string]json.RawMessage{name: value}) {
			continue
		}
		var members map[string]json.RawMessage
		if json.Unmarshal(value, &members) != nil {
			return name
		}
		for _, member := range slices.Sorted(maps.Keys(members)) {
			if !decodes(map[string]any{name: map[string]json.RawMessage{member: members[member]}}) {
				return name + "." + member
			}
		}
	}
	return ""
}

// checkNoRepeats reads one value and refuses objects that name a field twice. The standard decoder would let the last
// one win and would not mind the case, so a reader could see another value than the one that is signed.
func checkNoRepeats(decoder *json.Decoder, depth int) error {
	if depth == 0 {
		return fmt.Errorf("nested deeper than %d levels: %w", maxNesting, ErrBadJSON)
	}
	token, err := decoder.Token()
	if err != nil {
		return asBadJSON(err)
	}
	opening, nested := token.(json.Delim)
	if !nested {
		return nil
	}
	seen := map[string]bool{}
	for decoder.More() {
		if opening == '{' {
			key, err := decoder.Token()
			if err != nil {
				return asBadJSON(err)
			}
			name, _ := key.(string)
			folded := strings.ToLower(name)
			if seen[folded] {
				return fmt.Errorf("field %q stands twice: %w", name, ErrBadJSON)
			}
			seen[folded] = true
		}
		if err := checkNoRepeats(decoder, depth-1); err != nil {
			return err
		}
	}
	if _, err := decoder.Token(); err != nil {
		return asBadJSON(err)
	}
	return nil
}
