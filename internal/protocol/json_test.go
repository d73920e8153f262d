package protocol_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/protocol"
)

func TestJSON_RoundTrips(t *testing.T) {
	terms, err := wholeRequest().Terms()
	require.NoError(t, err)
	roundTrip(t, wholeRequest())
	roundTrip(t, terms)
	roundTrip(t, wholeBid())
	roundTrip(t, wholeDecision())
	roundTrip(t, wholeTeeStatement())
	roundTrip(t, wholeEnclaveStatement())
}

func roundTrip[T any](t *testing.T, value T) {
	t.Helper()
	encoded, err := json.Marshal(value)
	require.NoError(t, err)
	var decoded T
	require.NoError(t, json.Unmarshal(encoded, &decoded))
	require.Equal(t, value, decoded)
}

func requestDocument(t *testing.T) string {
	t.Helper()
	encoded, err := json.Marshal(wholeRequest())
	require.NoError(t, err)
	return string(encoded)
}

func TestDecodeJobRequest_ForPeople(t *testing.T) {
	document := strings.NewReplacer(
		`"kind":1`, `"kind":"sp1"`,
		`"mode":1`, `"mode":"tee-quorum"`,
		`"minPrice":"1000"`, `"minPrice":1000`,
	).Replace(requestDocument(t))
	want := wholeRequest()
	want.Assurance.Mode = protocol.ModeTeeQuorum

	request, err := protocol.DecodeJobRequest([]byte(document))
	require.NoError(t, err)
	require.Equal(t, want, request)
}

func TestDecodeJobRequest_OmittedFieldsAreZero(t *testing.T) {
	request, err := protocol.DecodeJobRequest([]byte(
		`{"nonce":"0","offer":{"minPrice":"0","maxPrice":"1","floorFee":"0","collateral":"5"}}`))
	require.NoError(t, err)
	require.Zero(t, request.Requirements)
	require.Zero(t, request.Callback)
	require.NoError(t, request.Validate())
}

func TestDecodeJobRequest_Refuses(t *testing.T) {
	whole := requestDocument(t)
	cases := []struct {
		name     string
		old, new string
		sentinel error
		want     string
	}{
		{"unknown field", `"nonce":`, `"nonse":"1","nonce":`, protocol.ErrBadJSON, "nonse"},
		{"unknown field inside work", `"programUri":`, `"url":"x","programUri":`, protocol.ErrBadJSON, "url"},
		{"unknown field inside offer", `"minPrice":`, `"price":"1","minPrice":`, protocol.ErrBadJSON, "price"},
		{"field twice", `"requester":`, `"requester":"0x0000000000000000000000000000000000000001","requester":`, protocol.ErrBadJSON, `"requester" stands twice`},
		{"field twice in another case", `"minKHz":`, `"MINKHZ":1,"minKHz":`, protocol.ErrBadJSON, "stands twice"},
		{"missing nonce", `"nonce":`, `"callback":`, protocol.ErrBadJSON, "stands twice"},
		{"number with exponent", `"minPrice":"1000"`, `"minPrice":"1e3"`, protocol.ErrBadJSON, "offer.minPrice"},
		{"JSON number with exponent", `"minPrice":"1000"`, `"minPrice":1e3`, protocol.ErrBadJSON, "offer.minPrice"},
		{"negative amount", `"minPrice":"1000"`, `"minPrice":"-1"`, protocol.ErrBadJSON, "offer.minPrice"},
		{"signed amount", `"minPrice":"1000"`, `"minPrice":"+1"`, protocol.ErrBadJSON, "offer.minPrice"},
		{"null amount", `"minPrice":"1000"`, `"minPrice":null`, protocol.ErrBadJSON, "offer.minPrice"},
		{"object as amount", `"minPrice":"1000"`, `"minPrice":{}`, protocol.ErrBadJSON, "offer.minPrice"},
		{"endless digits", `"minPrice":"1000"`, `"minPrice":"` + strings.Repeat("9", 79) + `"`, protocol.ErrBadJSON, "offer.minPrice"},
		{"amount above 96 bits", `"minPrice":"1000"`, `"minPrice":"79228162514264337593543950336"`, protocol.ErrOutOfRange, "offer.minPrice"},
		{"time above 40 bits", `"openAt":1800000000`, `"openAt":1099511627776`, protocol.ErrOutOfRange, "offer.openAt"},
		{"cores above 16 bits", `"cores":4`, `"cores":65536`, protocol.ErrBadJSON, "cores"},
		{"negative retries", `"retries":2`, `"retries":-1`, protocol.ErrBadJSON, "retries"},
		{"unknown kind", `"kind":1`, `"kind":"sp2"`, protocol.ErrBadJSON, "kind"},
		{"kind as object", `"kind":1`, `"kind":{}`, protocol.ErrBadJSON, "kind"},
		{"unknown mode", `"mode":1`, `"mode":"TEE"`, protocol.ErrBadJSON, "mode"},
		{"short hash", `"program":"0x00`, `"program":"0x`, protocol.ErrBadJSON, "work.program: "},
		{"long address", `"requester":"0x`, `"requester":"0x00`, protocol.ErrBadJSON, "requester: "},
		{"hash without prefix", `"program":"0x`, `"program":"00`, protocol.ErrBadJSON, "program"},
		{"trailing data", `}}`, `}}{}`, protocol.ErrBadJSON, "after"},
		{"cut off", `}}`, ``, protocol.ErrBadJSON, "EOF"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			document := strings.Replace(whole, c.old, c.new, 1)
			require.NotEqual(t, whole, document)
			_, err := protocol.DecodeJobRequest([]byte(document))
			require.ErrorIs(t, err, c.sentinel)
			require.ErrorContains(t, err, c.want)
		})
	}
	for name, document := range map[string]string{
		"nonce":  `{"offer":{"minPrice":"0","maxPrice":"1","floorFee":"0","collateral":"5"}}`,
		"offer":  `{"nonce":"1"}`,
		"nested": strings.Repeat("[", 100),
		"empty":  ``,
		"null":   `null`,
		"EOF":    `{"nonce"`,
	} {
		t.Run("document: "+name, func(t *testing.T) {
			_, err := protocol.DecodeJobRequest([]byte(document))
			require.ErrorIs(t, err, protocol.ErrBadJSON)
		})
	}
}

func TestMessages_RefuseBadNumbers(t *testing.T) {
	cases := []struct {
		name  string
		value any
		into  any
		old   string
		new   string
	}{
		{"bid price", wholeBid(), &protocol.Bid{}, `"price":"123456789"`, `"price":"79228162514264337593543950336"`},
		{"bid time", wholeBid(), &protocol.Bid{}, `"validUntil":1800000100`, `"validUntil":1099511627776`},
		{"bid unknown field", wholeBid(), &protocol.Bid{}, `"round"`, `"x":1,"round"`},
		{"bid without price", wholeBid(), &protocol.Bid{}, `"price":"123456789"`, `"price":""`},
		{"decision price", wholeDecision(), &protocol.AssignmentDecision{}, `"price":"123456789"`, `"price":"79228162514264337593543950336"`},
		{"decision time", wholeDecision(), &protocol.AssignmentDecision{}, `"validUntil":1800000200`, `"validUntil":1099511627776`},
		{"decision unknown field", wholeDecision(), &protocol.AssignmentDecision{}, `"round"`, `"x":1,"round"`},
		{"enclave capacity", wholeEnclaveStatement(), &protocol.EnclaveStatement{}, `"capacity":"`, `"capacity":"99999999999999999999`},
		{"enclave unknown field", wholeEnclaveStatement(), &protocol.EnclaveStatement{}, `"signer"`, `"x":1,"signer"`},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			encoded, err := json.Marshal(c.value)
			require.NoError(t, err)
			changed := strings.Replace(string(encoded), c.old, c.new, 1)
			require.NotEqual(t, string(encoded), changed)
			require.Error(t, json.Unmarshal([]byte(changed), c.into))
		})
	}
}

func FuzzDecodeJobRequest(f *testing.F) {
	encoded, err := json.Marshal(wholeRequest())
	require.NoError(f, err)
	f.Add(encoded)
	f.Add([]byte(`{"nonce":"0","offer":{"minPrice":"0","maxPrice":"1","floorFee":"0","collateral":"5"}}`))
	f.Fuzz(func(t *testing.T, document []byte) {
		request, err := protocol.DecodeJobRequest(document)
		if err != nil {
			return
		}
		// Whatever is taken can be signed, and says the same when written down and read again.
		id, err := request.ID(testDomain())
		require.NoError(t, err)
		encoded, err := json.Marshal(request)
		require.NoError(t, err)
		again, err := protocol.DecodeJobRequest(encoded)
		require.NoError(t, err)
		againID, err := again.ID(testDomain())
		require.NoError(t, err)
		require.Equal(t, id, againID)
	})
}
