package rtmr_test

import (
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap/dcaptest"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/dcap/rtmr"
)

// boot is what a dstack machine measures until it is ready.
func boot() []rtmr.Event {
	return []rtmr.Event{
		{Register: 0, Type: 1, Digest: rtmr.Digest{1}},
		{Register: 1, Type: 2, Digest: rtmr.Digest{2}},
		{Register: 0, Type: 3, Digest: rtmr.Digest{3}},
		rtmr.NewRuntimeEvent(rtmr.EventPreparing, nil),
		rtmr.NewRuntimeEvent(rtmr.EventAppID, []byte("twenty bytes of an id")[:20]),
		rtmr.NewRuntimeEvent(rtmr.EventComposeHash, compose()),
		rtmr.NewRuntimeEvent(rtmr.EventInstanceID, []byte{9}),
		rtmr.NewRuntimeEvent(rtmr.EventBootDone, nil),
		rtmr.NewRuntimeEvent(rtmr.EventKeyProvider, []byte(`{"name":"none","id":""}`)),
		rtmr.NewRuntimeEvent(rtmr.EventReady, nil),
	}
}

func compose() []byte {
	hash := make([]byte, 32)
	hash[0] = 0xc0
	return hash
}

func TestReadWorkload(t *testing.T) {
	workload, err := rtmr.ReadWorkload(boot(), rtmr.Replay(boot()))
	require.NoError(t, err)
	require.Equal(t, rtmr.Workload{
		AppID: []byte("twenty bytes of an id")[:20], ComposeHash: [32]byte(compose()), InstanceID: []byte{9},
		KeyProvider: []byte(`{"name":"none","id":""}`),
	}, workload)
}

// An application may emit what it likes once the machine is ready; none of it changes what runs.
func TestReadWorkload_WhatComesLaterIsNotBelieved(t *testing.T) {
	other := append([]byte{0xee}, compose()[1:]...)
	log := append(boot(), rtmr.NewRuntimeEvent(rtmr.EventComposeHash, other), rtmr.NewRuntimeEvent(rtmr.EventReady, nil),
		rtmr.NewRuntimeEvent("a:b", nil))
	workload, err := rtmr.ReadWorkload(log, rtmr.Replay(log))
	require.NoError(t, err)
	require.Equal(t, [32]byte(compose()), workload.ComposeHash)
	require.Equal(t, 3, workload.Later)
}

func TestReadWorkload_Refused(t *testing.T) {
	without := func(name string) []rtmr.Event {
		var kept []rtmr.Event
		for _, e := range boot() {
			if e.Name != name || e.Register != 3 {
				kept = append(kept, e)
			}
		}
		return kept
	}
	first := func(e rtmr.Event) []rtmr.Event { return append([]rtmr.Event{e}, boot()...) }
	for _, test := range []struct {
		name string
		log  []rtmr.Event
		want string
	}{
		{"never ready", without(rtmr.EventReady), `no event "system-ready"`},
		{"no app", without(rtmr.EventAppID), `nothing called "app-id"`},
		{"no compose hash", without(rtmr.EventComposeHash), `nothing called "compose-hash"`},
		{"twice", first(rtmr.NewRuntimeEvent(rtmr.EventComposeHash, compose())), `"compose-hash" stands in it twice`},
		{"colon", first(rtmr.NewRuntimeEvent("app-id:x", nil)), "a colon"},
		{"short hash", append([]rtmr.Event{
			rtmr.NewRuntimeEvent(rtmr.EventAppID, []byte{1}), rtmr.NewRuntimeEvent(rtmr.EventComposeHash, []byte{1}),
		}, boot()[9]), "1 bytes, want 32"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := rtmr.ReadWorkload(test.log, rtmr.Replay(test.log))
			require.ErrorIs(t, err, rtmr.ErrWorkload)
			require.ErrorContains(t, err, test.want)
		})
	}
}

func TestReadWorkload_LogOfAnotherQuote(t *testing.T) {
	full := boot()
	for i := range full {
		_, err := rtmr.ReadWorkload(append(append([]rtmr.Event{}, full[:i]...), full[i+1:]...), rtmr.Replay(full))
		require.ErrorIs(t, err, rtmr.ErrReplay, "event %d left out", i)
	}
	swapped := boot()
	swapped[4], swapped[5] = swapped[5], swapped[4]
	_, err := rtmr.ReadWorkload(swapped, rtmr.Replay(full))
	require.ErrorIs(t, err, rtmr.ErrReplay)
	require.ErrorContains(t, err, "RTMR3")
}

func TestReadLog(t *testing.T) {
	text, err := rtmr.MarshalLog(boot())
	require.NoError(t, err)
	log, err := rtmr.ReadLog(text)
	require.NoError(t, err)
	require.Equal(t, rtmr.Replay(boot()), rtmr.Replay(log))

	// Some agents leave out the digests that follow from name and payload.
	var entries []map[string]any
	require.NoError(t, json.Unmarshal(text, &entries))
	for _, e := range entries {
		if e["imr"] == 3.0 {
			e["digest"] = ""
		}
	}
	text, err = json.Marshal(entries)
	require.NoError(t, err)
	log, err = rtmr.ReadLog(text)
	require.NoError(t, err)
	require.Equal(t, rtmr.Replay(boot()), rtmr.Replay(log))
}

func TestReadLog_Refused(t *testing.T) {
	for text, want := range map[string]string{
		`{}`:                         "cannot unmarshal",
		`[{"imr":4}]`:                "register 4",
		`[{"imr":-1}]`:               "register -1",
		`[{"imr":0,"digest":""}]`:    "no digest",
		`[{"imr":0,"digest":"xx"}]`:  "digest is not hex",
		`[{"imr":3,"event_type":1}]`: "type 0x1",
		`[{"event_payload":"f"}]`:    "payload is not hex",
		`[{"imr":3,"event_type":134217729,"digest":"00","event":"app-id"}]`:   `not that of "app-id"`,
		`[{"imr":0,"digest":"` + hex.EncodeToString(make([]byte, 49)) + `"}]`: "at most 48",
	} {
		_, err := rtmr.ReadLog([]byte(text))
		require.ErrorIs(t, err, rtmr.ErrLog, text)
		require.ErrorContains(t, err, want)
	}
	many, err := rtmr.MarshalLog(make([]rtmr.Event, 4097))
	require.NoError(t, err)
	_, err = rtmr.ReadLog(many)
	require.ErrorContains(t, err, "4097 events")
}

func TestCheckConfigID(t *testing.T) {
	workload, err := rtmr.ReadWorkload(boot(), rtmr.Replay(boot()))
	require.NoError(t, err)
	bound := rtmr.Digest{1}
	copy(bound[1:], compose())
	for config, want := range map[rtmr.Digest]rtmr.Binding{
		{}: rtmr.Unbound, bound: rtmr.BoundToCompose, {2, 7}: rtmr.BoundOtherwise,
	} {
		binding, err := workload.CheckConfigID(config)
		require.NoError(t, err)
		require.Equal(t, want, binding)
		require.NotEmpty(t, binding.String())
	}
	for _, at := range []int{1, 32, 33, 47} {
		other := bound
		other[at]++
		_, err = workload.CheckConfigID(other)
		require.ErrorIs(t, err, rtmr.ErrWorkload)
	}
}

// An answer of a real guest agent.
func TestReadWorkload_Collected(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(dcaptest.SamplesDir(t), "dstack", "quote_report.json"))
	require.NoError(t, err)
	var answer struct {
		Quote    string `json:"quote"`
		EventLog string `json:"event_log"`
	}
	require.NoError(t, json.Unmarshal(text, &answer))
	raw, err := hex.DecodeString(answer.Quote)
	require.NoError(t, err)
	quote, err := parse.ReadQuote(raw)
	require.NoError(t, err)
	log, err := rtmr.ReadLog([]byte(answer.EventLog))
	require.NoError(t, err)
	workload, err := rtmr.ReadWorkload(log, quote.TD.RTMR)
	require.NoError(t, err)
	require.Equal(t, "3763bc34552cf3a27ff71ad5f7a90471562a1a2d", hex.EncodeToString(workload.AppID))
	require.Equal(t, "3763bc34552cf3a27ff71ad5f7a90471562a1a2df552dfc1998cba2d60da27e7", hex.EncodeToString(workload.ComposeHash[:]))
	require.Equal(t, 1, workload.Later)
	binding, err := workload.CheckConfigID(quote.TD.MRConfigID)
	require.NoError(t, err)
	require.Equal(t, rtmr.Unbound, binding)
}

func FuzzReadLog(f *testing.F) {
	text, err := rtmr.MarshalLog(boot())
	require.NoError(f, err)
	f.Add(text)
	f.Add([]byte(`[{"imr":3,"event_type":134217729,"event":"system-ready"}]`))
	f.Fuzz(func(t *testing.T, text []byte) {
		log, err := rtmr.ReadLog(text)
		if err != nil {
			require.ErrorIs(t, err, rtmr.ErrLog)
			return
		}
		again, err := rtmr.MarshalLog(log)
		require.NoError(t, err)
		reread, err := rtmr.ReadLog(again)
		require.NoError(t, err)
		require.Equal(t, rtmr.Replay(log), rtmr.Replay(reread))
		if workload, err := rtmr.ReadWorkload(log, rtmr.Replay(log)); err == nil {
			require.NotEmpty(t, workload.AppID)
		}
	})
}
