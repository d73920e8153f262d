package collateral_test

import (
	"bytes"
	"encoding/json"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/dcaptest"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/simtee"
)

func tcbBody(t testing.TB) []byte {
	t.Helper()
	doc, err := dcaptest.NewWorld(t).Authority.TCBInfo(simtee.DefaultTCBInfo(simtee.DefaultFMSPC()))
	require.NoError(t, err)
	return doc.Body
}

func qeBody(t testing.TB) []byte {
	t.Helper()
	doc, err := dcaptest.NewWorld(t).Authority.QEIdentity(simtee.DefaultQEIdentity())
	require.NoError(t, err)
	return doc.Body
}

func TestReadTCBInfo_Simulated(t *testing.T) {
	info, err := collateral.ReadTCBInfo(tcbBody(t))
	require.NoError(t, err)
	require.Equal(t, parse.TDX, info.TEE)
	require.Equal(t, simtee.DefaultFMSPC(), info.FMSPC)
	require.EqualValues(t, 17, info.Evaluation)
	require.Equal(t, dcaptest.Now(), info.IssueDate)
	require.Equal(t, dcaptest.Now().AddDate(0, 0, 30), info.NextUpdate)
	require.Len(t, info.Levels, 3)
	require.Equal(t, simtee.DefaultComponents(), info.Levels[0].SGX)
	require.Equal(t, [16]uint8{5, 0, 7}, info.Levels[0].TDX)
	require.EqualValues(t, 5, info.Levels[1].PCESVN)
	require.Equal(t, collateral.OutOfDate, info.Levels[1].Status)
	require.Equal(t, []string{"INTEL-SA-00106", "INTEL-SA-00115", "INTEL-SA-00135"}, info.Levels[1].Advisories)
	require.Equal(t, "OS/VMM SEAMLDR ACM", info.Levels[0].SGXNames[7])
	require.Equal(t, "", info.Levels[0].SGXNames[15])
	require.Equal(t, []uint8{0, 3, 1}, []uint8{info.Modules[0].Version, info.Modules[1].Version, info.Modules[2].Version})
	require.Empty(t, info.Modules[0].Levels)
	require.EqualValues(t, 2, info.Modules[2].Levels[1].ISVSVN)
}

// Intel's signature covers the exact bytes, so reading must not normalise them.
func TestReadTCBInfo_KeepsSignedBytes(t *testing.T) {
	body := tcbBody(t)
	info, err := collateral.ReadTCBInfo(body)
	require.NoError(t, err)
	require.True(t, bytes.Contains(body, info.Raw))
	require.True(t, bytes.HasPrefix(body, append([]byte(`{"tcbInfo":`), info.Raw...)))

	spaced := bytes.Replace(body, []byte(`"id":"TDX"`), []byte("\n \"id\" : \"TDX\""), 1)
	info, err = collateral.ReadTCBInfo(spaced)
	require.NoError(t, err)
	require.True(t, bytes.HasPrefix(info.Raw, []byte("{\n \"id\" : \"TDX\"")))
}

func TestReadTCBInfo_HexOfEitherCase(t *testing.T) {
	body := tcbBody(t)
	lower := bytes.Replace(body, []byte("A55A0F00514D"), []byte("a55a0f00514d"), 1)
	require.NotEqual(t, body, lower)
	info, err := collateral.ReadTCBInfo(lower)
	require.NoError(t, err)
	require.Equal(t, simtee.DefaultFMSPC(), info.FMSPC)
}

func TestReadTCBInfo_Faults(t *testing.T) {
	for _, test := range []struct{ name, from, to, want string }{
		{"not JSON", `{"tcbInfo"`, `{tcbInfo`, "tcbInfo answer"},
		{"no document", `{"tcbInfo"`, `{"tcbinf0"`, "answer has no tcbInfo"},
		{"no signature", `"signature"`, `"sig"`, "no signature"},
		{"short signature", `"signature":"`, `"signature":"00","x":"`, "tcbInfo signature has 1 bytes, want 64"},
		{"id", `"id":"TDX","v`, `"id":"TDY","v`, `tcbInfo id "TDY"`},
		{"version", `"version":3`, `"version":2`, "tcbInfo version 2, want 3"},
		{"issue date", `"issueDate":"2026-11-01T00:00:00Z"`, `"issueDate":"1 Nov"`, "tcbInfo.issueDate"},
		{"dates swapped", `"nextUpdate":"2026-12-01T00:00:00Z"`, `"nextUpdate":"2026-10-01T00:00:00Z"`, "not before its nextUpdate"},
		{"fmspc length", `"fmspc":"A55A`, `"fmspc":"`, "fmspc has 4 bytes, want 6"},
		{"fmspc digits", `"fmspc":"A5`, `"fmspc":"G5`, "fmspc"},
		{"pceId", `"pceId":"0000"`, `"pceId":"00"`, "pceId has 1 bytes, want 2"},
		{"no evaluation", `"tcbEvaluationDataNumber"`, `"number"`, "no tcbEvaluationDataNumber"},
		{"negative evaluation", `"tcbEvaluationDataNumber":17`, `"tcbEvaluationDataNumber":-1`, "tcbInfo"},
		{"no module", `"tdxModule":`, `"module":`, "no tdxModule"},
		{"module signer", `"tdxModule":{"mrsigner":"00`, `"tdxModule":{"mrsigner":"`, "tdxModule mrsigner has 47 bytes"},
		{"module attributes", `"attributes":"0000000000000000","attributesMask":"FFFFFFFFFFFFFFFF"},`, `"attributes":"00","attributesMask":"FFFFFFFFFFFFFFFF"},`, "attributes has 1 bytes"},
		{"module id", `"id":"TDX_03"`, `"id":"TDX_3"`, `id "TDX_3"`},
		{"module id zero", `"id":"TDX_03"`, `"id":"TDX_00"`, `id "TDX_00"`},
		{"module id twice", `"id":"TDX_03"`, `"id":"TDX_01"`, "lists TDX_01 twice"},
		{"module status", `"tcb":{"isvsvn":3},"tcbDate":"2024-03-13T00:00:00Z","tcbStatus":"UpToDate"`, `"tcb":{"isvsvn":3},"tcbDate":"2024-03-13T00:00:00Z","tcbStatus":"SWHardeningNeeded"`, "has status SWHardeningNeeded"},
		{"level status", `"tcbStatus":"OutOfDateConfigurationNeeded"`, `"tcbStatus":"Fine"`, `tcbStatus "Fine" is not known`},
		{"our own status", `"tcbStatus":"OutOfDateConfigurationNeeded"`, `"tcbStatus":"Unrecognized"`, "is not known"},
		{"no level status", `"tcbStatus":"OutOfDateConfigurationNeeded"`, `"x":0`, "tcbLevels[2] has no pcesvn or no tcbStatus"},
		{"no pcesvn", `"pcesvn":11`, `"x":11`, "tcbLevels[0] has no pcesvn"},
		{"svn too large", `"svn":7,"category":"BIOS"`, `"svn":256,"category":"BIOS"`, "tcbInfo"},
		{"component missing", `"sgxtcbcomponents":[{"svn":7,"category":"BIOS","type":"Early Microcode Update"},`, `"sgxtcbcomponents":[`, "has 15 entries, want 16"},
		{"component without svn", `"sgxtcbcomponents":[{"svn":7`, `"sgxtcbcomponents":[{"sv":7`, "sgxtcbcomponents[0] has no svn"},
		{"no TDX components", `"tdxtcbcomponents"`, `"x"`, "tdxtcbcomponents has 0 entries"},
		{"level date", `"tcbDate":"2018-01-04T00:00:00Z"`, `"tcbDate":"2018"`, "tcbLevels[1].tcbDate"},
		{"no levels", `"tcbLevels":[{"tcb":{"sgx`, `"levels":[{"tcb":{"sgx`, "0 tcbLevels, want 1 to 128"},
	} {
		t.Run(test.name, func(t *testing.T) {
			body := string(tcbBody(t))
			require.Contains(t, body, test.from)
			_, err := collateral.ReadTCBInfo([]byte(strings.Replace(body, test.from, test.to, 1)))
			require.ErrorIs(t, err, collateral.ErrMalformed)
			require.ErrorContains(t, err, test.want)
		})
	}
}

func TestReadTCBInfo_ListLimits(t *testing.T) {
	info := simtee.DefaultTCBInfo(simtee.DefaultFMSPC())
	for len(info.Levels) <= 128 {
		info.Levels = append(info.Levels, info.Levels[0])
	}
	a := dcaptest.NewWorld(t).Authority
	doc, err := a.TCBInfo(info)
	require.NoError(t, err)
	_, err = collateral.ReadTCBInfo(doc.Body)
	require.ErrorContains(t, err, "129 tcbLevels, want 1 to 128")

	info = simtee.DefaultTCBInfo(simtee.DefaultFMSPC())
	info.Levels[0].Advisories = make([]string, 257)
	doc, err = a.TCBInfo(info)
	require.NoError(t, err)
	_, err = collateral.ReadTCBInfo(doc.Body)
	require.ErrorContains(t, err, "257 advisories, at most 256")
}

func TestReadQEIdentity_Simulated(t *testing.T) {
	id, err := collateral.ReadQEIdentity(qeBody(t))
	require.NoError(t, err)
	require.Equal(t, parse.TDX, id.TEE)
	require.EqualValues(t, 2, id.ISVProdID)
	require.Equal(t, simtee.DefaultQEIdentity().MRSigner, id.MRSigner)
	require.Equal(t, [16]byte{0x11}, id.Attributes)
	require.Equal(t, [4]byte{0xff, 0xff, 0xff, 0xff}, id.MiscSelectMask)
	require.EqualValues(t, 4, id.Levels[0].ISVSVN)
	require.Equal(t, collateral.OutOfDate, id.Levels[1].Status)
	require.Equal(t, time.Date(2023, time.August, 9, 0, 0, 0, 0, time.UTC), id.Levels[1].Date)
}

func TestReadQEIdentity_Faults(t *testing.T) {
	for _, test := range []struct{ name, from, to, want string }{
		{"no document", `"enclaveIdentity"`, `"identity"`, "answer has no enclaveIdentity"},
		{"id", `"id":"TD_QE"`, `"id":"QVE"`, `id "QVE", want QE or TD_QE`},
		{"version", `"version":2`, `"version":1`, "version 1, want 2"},
		{"next update", `"nextUpdate":"2026`, `"nextUpdate":"x`, "enclaveIdentity.nextUpdate"},
		{"no product", `"isvprodid"`, `"prodid"`, "no isvprodid"},
		{"no evaluation", `"tcbEvaluationDataNumber"`, `"number"`, "no tcbEvaluationDataNumber"},
		{"miscselect", `"miscselect":"00`, `"miscselect":"`, "miscselect has 3 bytes"},
		{"attributes mask", `"attributesMask":"FB`, `"attributesMask":"ZZ`, "attributesMask"},
		{"mrsigner", `"mrsigner":"`, `"mrsigner":"00`, "mrsigner has 33 bytes"},
		{"no levels", `"tcbLevels"`, `"levels"`, "has 0 tcbLevels"},
		{"no isvsvn", `"isvsvn":4`, `"svn":4`, "tcbLevels[0] has no isvsvn"},
		{"isvsvn too large", `"isvsvn":4`, `"isvsvn":65536`, "enclaveIdentity"},
		{"status", `"tcbStatus":"OutOfDate"`, `"tcbStatus":"ConfigurationNeeded"`, "has status ConfigurationNeeded"},
		{"date", `"tcbDate":"2024-03-13T00:00:00Z"`, `"tcbDate":""`, "tcbLevels[0].tcbDate"},
	} {
		t.Run(test.name, func(t *testing.T) {
			body := string(qeBody(t))
			require.Contains(t, body, test.from)
			_, err := collateral.ReadQEIdentity([]byte(strings.Replace(body, test.from, test.to, 1)))
			require.ErrorIs(t, err, collateral.ErrMalformed)
			require.ErrorContains(t, err, test.want)
		})
	}
}

func TestReadBundle_Faults(t *testing.T) {
	good, err := dcaptest.NewWorld(t).Authority.Bundle(simtee.DefaultBundle())
	require.NoError(t, err)
	_, err = collateral.ReadBundle(good)
	require.NoError(t, err)
	for _, test := range []struct{ name, key, value, want string }{
		{"TCB info", "tcb_info", "{}", "tcbInfo"},
		{"TCB signature", "tcb_info_signature", "zz", "tcb_info signature"},
		{"QE identity", "qe_identity", "{", "enclaveIdentity"},
		{"QE signature", "qe_identity_signature", "00", "qe_identity signature has 1 bytes"},
		{"TCB chain", "tcb_info_issuer_chain", "hello", "tcb_info_issuer_chain"},
		{"QE chain", "qe_identity_issuer_chain", "\n", "0 certificates, want signer and root"},
		{"PCK CRL hex", "pck_crl", "0", "pck_crl"},
		{"PCK CRL", "pck_crl", "3000", "pck_crl: malformed collateral: revocation list"},
		{"root CRL", "root_ca_crl", "00", "root_ca_crl: malformed collateral: revocation list"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var bundle map[string]string
			require.NoError(t, json.Unmarshal(good, &bundle))
			require.Contains(t, bundle, test.key)
			bundle[test.key] = test.value
			changed, err := json.Marshal(bundle)
			require.NoError(t, err)
			_, err = collateral.ReadBundle(changed)
			require.ErrorIs(t, err, collateral.ErrMalformed)
			require.ErrorContains(t, err, test.want)
		})
	}
	_, err = collateral.ReadBundle([]byte("[]"))
	require.ErrorIs(t, err, collateral.ErrMalformed)
}

// An absent part is no fault of the format: verification says what is missing, after it has looked at the quote.
func TestReadBundle_AbsentPartsStayNil(t *testing.T) {
	good, err := dcaptest.NewWorld(t).Authority.Bundle(simtee.DefaultBundle())
	require.NoError(t, err)
	for key, missing := range map[string]func(*collateral.Set) bool{
		"tcb_info":                 func(s *collateral.Set) bool { return s.TCBInfo == nil },
		"tcb_info_signature":       func(s *collateral.Set) bool { return s.TCBInfo == nil },
		"tcb_info_issuer_chain":    func(s *collateral.Set) bool { return s.TCBInfoChain == nil },
		"qe_identity":              func(s *collateral.Set) bool { return s.QEIdentity == nil },
		"qe_identity_signature":    func(s *collateral.Set) bool { return s.QEIdentity == nil },
		"qe_identity_issuer_chain": func(s *collateral.Set) bool { return s.QEChain == nil },
		"pck_crl":                  func(s *collateral.Set) bool { return s.PCKCRL == nil },
		"root_ca_crl":              func(s *collateral.Set) bool { return s.RootCRL == nil },
	} {
		t.Run(key, func(t *testing.T) {
			var bundle map[string]string
			require.NoError(t, json.Unmarshal(good, &bundle))
			delete(bundle, key)
			changed, err := json.Marshal(bundle)
			require.NoError(t, err)
			set, err := collateral.ReadBundle(changed)
			require.NoError(t, err)
			require.True(t, missing(set))
		})
	}
}

func TestReadChain(t *testing.T) {
	a := dcaptest.NewWorld(t).Authority
	pem := a.TCBSignerChainPEM()
	chain, err := collateral.ReadChainHeader(url.PathEscape(string(pem)))
	require.NoError(t, err)
	require.Equal(t, a.TCBSigner().Raw, chain[0].Raw)
	require.Equal(t, a.Root().Raw, chain[1].Raw)
	for name, text := range map[string]string{
		"one":             string(a.RootPEM()),
		"three":           string(pem) + string(a.RootPEM()),
		"text between":    strings.Replace(string(pem), "-----END CERTIFICATE-----\n", "-----END CERTIFICATE-----\nx\n", 1),
		"bad base64":      "-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----",
		"bad certificate": "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----",
	} {
		t.Run(name, func(t *testing.T) {
			_, err := collateral.ReadChain([]byte(text))
			require.ErrorIs(t, err, collateral.ErrMalformed)
		})
	}
	_, err = collateral.ReadChainHeader("%zz")
	require.ErrorIs(t, err, collateral.ErrMalformed)
}

func TestStatus_NamesAndNumbers(t *testing.T) {
	for number, name := range []string{
		"UpToDate", "SWHardeningNeeded", "ConfigurationAndSWHardeningNeeded", "ConfigurationNeeded",
		"OutOfDate", "OutOfDateConfigurationNeeded", "Revoked",
	} {
		status, err := collateral.ParseStatus(name)
		require.NoError(t, err)
		require.EqualValues(t, number, status)
		require.Equal(t, name, status.String())
		encoded, err := json.Marshal(status)
		require.NoError(t, err)
		require.Equal(t, `"`+name+`"`, string(encoded))
	}
	require.Equal(t, "Unrecognized", collateral.Unrecognized.String())
	require.Equal(t, "TDRelaunchAdvised", collateral.TDRelaunchAdvised.String())
	require.Equal(t, "TDRelaunchAdvisedConfigurationNeeded", collateral.Status(9).String())
	require.Equal(t, "Status(10)", collateral.Status(10).String())
	for _, found := range []collateral.Status{collateral.Unrecognized, collateral.TDRelaunchAdvised, 9} {
		_, err := collateral.ParseStatus(found.String())
		require.ErrorIs(t, err, collateral.ErrMalformed, "no document says %s", found)
	}
	var status collateral.Status
	require.ErrorIs(t, status.UnmarshalJSON([]byte("3")), collateral.ErrMalformed)
}

// FuzzReadTCBInfo looks for panics, and for documents whose kept bytes are not those that were read.
func FuzzReadTCBInfo(f *testing.F) {
	f.Add(tcbBody(f))
	f.Add([]byte(`{"tcbInfo":{},"signature":""}`))
	f.Fuzz(func(t *testing.T, body []byte) {
		info, err := collateral.ReadTCBInfo(body)
		if err != nil {
			require.ErrorIs(t, err, collateral.ErrMalformed)
			return
		}
		require.True(t, bytes.Contains(body, info.Raw))
		require.NotEmpty(t, info.Levels)
	})
}

// FuzzReadQEIdentity looks for panics in the other document.
func FuzzReadQEIdentity(f *testing.F) {
	f.Add(qeBody(f))
	f.Fuzz(func(t *testing.T, body []byte) {
		id, err := collateral.ReadQEIdentity(body)
		if err != nil {
			require.ErrorIs(t, err, collateral.ErrMalformed)
			return
		}
		require.True(t, bytes.Contains(body, id.Raw))
		require.NotEmpty(t, id.Levels)
	})
}
