package relayer_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"net/http"
	"net/http/httptest"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap/dcaptest"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/dcap/pcs"
	"github.com/assay-network/assay/internal/dcap/policy"
	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/internal/simtee"
	simpcs "github.com/assay-network/assay/internal/simtee/pcs"
	"github.com/assay-network/assay/keeper/internal/relayer"
)

const day = 24 * time.Hour

// shelf is a store in memory.
type shelf struct {
	held    map[string]relayer.Period
	brought []relayer.Document
	// stale are the documents of which the service says something else.
	stale               map[string]bool
	required, announced uint32
	notKept             []relayer.Kind
	fail                map[relayer.Kind]error
}

func (s *shelf) Held(_ context.Context, document relayer.Document) (relayer.Held, error) {
	if slices.Contains(s.notKept, document.Kind) {
		return relayer.Held{}, relayer.ErrNotKept
	}
	return relayer.Held{Period: s.held[document.Name()], Stale: s.stale[document.Name()]}, nil
}

func (s *shelf) Announced(context.Context, parse.TEE) (uint32, error) { return s.announced, nil }

func (s *shelf) Required(context.Context, parse.TEE) (uint32, error) {
	if s.required == 0 {
		return 0, relayer.ErrNoEvaluation
	}
	return s.required, nil
}

func (s *shelf) Bring(_ context.Context, document relayer.Document) error {
	if err := s.fail[document.Kind]; err != nil {
		return err
	}
	s.brought = append(s.brought, document)
	s.held[document.Name()] = document.Period
	delete(s.stale, document.Name())
	if document.Kind == relayer.Evaluations {
		s.announced = s.required
	}
	return nil
}

// names are those of what was brought since the last time.
func (s *shelf) names() []string {
	var out []string
	for _, document := range s.brought {
		out = append(out, document.Name())
	}
	s.brought = nil
	return out
}

// crowd is a list of enclaves.
type crowd struct {
	enclaves []relayer.Enclave
	err      error
	// cutOff are enclaves with work in hand, recorded the evidence that was brought, refuses what that is answered with.
	cutOff   map[common.Hash]bool
	evidence [][]byte
	recorded []string
	refuses  error
}

func (c *crowd) Attesting(context.Context) ([]relayer.Enclave, error) { return c.enclaves, c.err }

func (c *crowd) Accepted(context.Context) (relayer.Statuses, error) {
	return 1<<0 | 1<<1, nil // UpToDate, SWHardeningNeeded
}

func (c *crowd) Evidence(context.Context, common.Hash) ([][]byte, error) { return c.evidence, nil }

// CutOff and RecordStatus make the crowd their own registry.
func (c *crowd) CutOff(_ context.Context, enclave common.Hash) (bool, error) {
	return c.cutOff[enclave], nil
}

func (c *crowd) RecordStatus(_ context.Context, operator common.Address, evidence []byte) error {
	c.recorded = append(c.recorded, string(evidence))
	if len(evidence) == 0 {
		return relayer.ErrOtherEvidence
	}
	return c.refuses
}

// scene is a relayer, and all around it.
type scene struct {
	*relayer.Relayer
	world    *dcaptest.World
	clock    *clock.Fake
	service  *simpcs.Service
	shelf    *shelf
	crowd    *crowd
	registry *prometheus.Registry
	log      *bytes.Buffer
}

func set(t *testing.T, change func(*relayer.Config, *relayer.Deps)) *scene {
	t.Helper()
	s := &scene{
		clock: clock.NewFake(dcaptest.Now()), registry: prometheus.NewRegistry(), log: &bytes.Buffer{},
		shelf: &shelf{held: map[string]relayer.Period{}, stale: map[string]bool{}, fail: map[relayer.Kind]error{}},
	}
	var err error
	s.world = dcaptest.NewWorld(t)
	s.world.Authority, err = simtee.NewAuthority([]byte("dcaptest"), s.clock.Now)
	require.NoError(t, err)
	s.crowd = &crowd{enclaves: []relayer.Enclave{{ID: common.Hash{1}, Operator: common.Address{1}, Platform: platform(nil)}}}
	s.service = simpcs.New(s.world.Authority, s.clock.Now)
	server := httptest.NewServer(s.service)
	t.Cleanup(server.Close)
	config := relayer.Config{Ahead: 7 * day, Upsert: true}
	deps := relayer.Deps{
		Service: pcs.Client{Get: pcs.HTTP{Client: server.Client()}, Base: server.URL}, Store: s.shelf, Enclaves: s.crowd, Registry: s.crowd,
		Root: s.world.Authority.RootKeyXY(), Clock: s.clock, Log: zerolog.New(s.log), Metrics: relayer.NewMetrics(s.registry),
	}
	if change != nil {
		change(&config, &deps)
	}
	s.Relayer = relayer.New(config, deps)
	return s
}

// platform is a default one, changed.
func platform(change func(*policy.Platform)) policy.Platform {
	p := policy.Platform{
		TEE: parse.TDX, FMSPC: simtee.DefaultFMSPC(), PCESVN: simtee.DefaultPCESVN, Components: simtee.DefaultComponents(),
		TeeTCBSVN: simtee.DefaultTD().TeeTCBSVN, QESVN: simtee.DefaultQEISVSVN,
	}
	if change != nil {
		change(&p)
	}
	return p
}

// recover publishes a TCB recovery of some age.
func (s *scene) recover(months int) {
	raised := simtee.DefaultBundle()
	raised.TCBInfo = raised.TCBInfo.RaiseTCB("INTEL-SA-01079")
	raised.TCBInfo.Levels[0].Date = s.clock.Now().AddDate(0, -months, 0)
	raised.QEIdentity.Evaluation = raised.TCBInfo.Evaluation
	s.service.Publish(raised)
}

const (
	family = "a55a0f00514d"
	info17 = "tcb-info TDX " + family + " 17"
	info18 = "tcb-info TDX " + family + " 18"
)

func TestRelayer_BringsWhatIsMissingAndThenWhatEnds(t *testing.T) {
	s := set(t, nil)
	require.NoError(t, s.Round(t.Context()))
	first := []string{
		"root-crl", "evaluations TDX", "qe-identity TDX 17", info17, "pck-crl platform", "pck-crl processor",
	}
	require.Equal(t, first, s.shelf.names())
	require.Len(t, s.Report().Documents, len(first))

	s.clock.Advance(22 * day)
	require.NoError(t, s.Round(t.Context()))
	require.Empty(t, s.shelf.names(), "eight days are left")
	s.clock.Advance(2 * day)
	require.NoError(t, s.Round(t.Context()))
	require.Equal(t, first[1:], s.shelf.names(), "all but the root's list, which lasts a year")
	require.EqualValues(t, 2, s.metric(t, "keeper_collateral_upserts_total", "tcb-info"))
	for _, document := range s.Report().Documents {
		require.True(t, document.Ends.After(s.clock.Now().Add(7*day)), document.Name)
	}
}

// metric is the sum of a metric's values that have a label of this value.
func (s *scene) metric(t *testing.T, name, label string) float64 {
	t.Helper()
	families, err := s.registry.Gather()
	require.NoError(t, err)
	sum, found := 0.0, false
	for _, family := range families {
		for _, metric := range family.GetMetric() {
			for _, pair := range metric.GetLabel() {
				if family.GetName() == name && pair.GetValue() == label {
					found = true
					sum += metric.GetCounter().GetValue() + metric.GetGauge().GetValue()
				}
			}
		}
	}
	require.True(t, found, "no metric %s{%s}", name, label)
	return sum
}

// The newest event's collateral is there before the day on which it counts, under its own number.
func TestRelayer_NewestIsStoredAheadOfItsDay(t *testing.T) {
	s := set(t, nil)
	s.recover(6)
	s.shelf.required = 17
	require.NoError(t, s.Round(t.Context()))
	require.Subset(t, s.shelf.names(), []string{info17, info18, "qe-identity TDX 17", "qe-identity TDX 18"})
}

// What says something else than the store is brought at once, unless the service is behind.
func TestRelayer_NewsAreNotWaitedWith(t *testing.T) {
	s := set(t, nil)
	require.NoError(t, s.Round(t.Context()))
	s.shelf.names()
	s.shelf.stale["pck-crl platform"], s.shelf.stale[info17] = true, true
	later := s.clock.Now().Add(time.Hour)
	s.shelf.held[info17] = relayer.Period{Issued: later, Ends: later.Add(30 * day)}
	require.NoError(t, s.Round(t.Context()))
	require.Equal(t, []string{"pck-crl platform"}, s.shelf.names())
	require.NoError(t, s.Round(t.Context()))
	require.Empty(t, s.shelf.names())
}

// When a number begins to count nobody's verdict ends before the store is told, which its list does.
func TestRelayer_TellsTheStoreThatAnotherNumberCounts(t *testing.T) {
	const list = "evaluations TDX"
	s := set(t, nil)
	s.shelf.required = 17
	s.recover(6)
	require.NoError(t, s.Round(t.Context()))
	require.Contains(t, s.shelf.names(), list)
	require.NoError(t, s.Round(t.Context()))
	require.Empty(t, s.shelf.names())

	s.shelf.required = 18
	require.NoError(t, s.Round(t.Context()))
	require.Equal(t, []string{list}, s.shelf.names())
	require.Contains(t, s.log.String(), "Another TCB recovery counts now")
	require.NoError(t, s.Round(t.Context()))
	require.Empty(t, s.shelf.names())

	// A relayer that starts afterwards finds that it was done.
	other := set(t, func(_ *relayer.Config, d *relayer.Deps) { d.Store = s.shelf })
	other.recover(6)
	require.NoError(t, other.Round(t.Context()))
	require.Empty(t, s.shelf.names())
}

func TestRelayer_OnlyWatches(t *testing.T) {
	s := set(t, func(c *relayer.Config, _ *relayer.Deps) { c.Upsert = false })
	require.NoError(t, s.Round(t.Context()))
	require.Empty(t, s.shelf.names())
	require.Contains(t, s.log.String(), "Collateral is due and this keeper does not bring it")
	require.Equal(t, relayer.Bring, s.Report().Documents[0].Action)
}

func TestRelayer_ServiceThatHasNothingNewer(t *testing.T) {
	s := set(t, nil)
	for _, name := range []string{"root-crl", "evaluations TDX", "qe-identity TDX 17", info17, "pck-crl platform", "pck-crl processor"} {
		s.shelf.held[name] = relayer.Period{Issued: s.clock.Now(), Ends: s.clock.Now().Add(day)}
	}
	require.NoError(t, s.Round(t.Context()))
	require.Empty(t, s.shelf.names())
	require.Contains(t, s.log.String(), "the service has nothing newer")
}

func TestRelayer_WhoWillDropOut(t *testing.T) {
	s := set(t, nil)
	s.recover(6)
	s.crowd.enclaves = append(s.crowd.enclaves,
		relayer.Enclave{ID: common.Hash{2}, Operator: common.Address{2}, Platform: platform(func(p *policy.Platform) { p.Components[0]++ })},
		relayer.Enclave{ID: common.Hash{3}, Operator: common.Address{3}, Platform: platform(func(p *policy.Platform) { p.PCESVN = 5 })},
		relayer.Enclave{ID: common.Hash{4}, Operator: common.Address{4}, Unknown: "attested by way of another contract"},
		relayer.Enclave{ID: common.Hash{5}, Operator: common.Address{5}, Platform: platform(func(p *policy.Platform) { p.FMSPC[0]++ })},
	)
	require.Error(t, s.Round(t.Context()), "nobody has collateral of the last one's family")
	report := s.Report()
	require.Len(t, report.Enclaves, 5)
	require.Equal(t, relayer.Outlook{
		Enclave: common.Hash{1}, Operator: common.Address{1}, Family: "tdx:" + family, Fate: relayer.Drops, Now: "UpToDate",
		Then: "OutOfDate", Evaluation: 18, Counts: s.clock.Now().AddDate(0, -6, 0).AddDate(1, 0, 0).UTC(),
		Short:      []string{"sgx component 0 (BIOS Early Microcode Update) has SVN 7, needs 8"},
		Advisories: []string{"INTEL-SA-01079"},
	}, report.Enclaves[0])
	for i, want := range []relayer.Fate{relayer.Drops, relayer.Keeps, relayer.Refused, relayer.Unknown, relayer.Unknown} {
		require.Equal(t, want, report.Enclaves[i].Fate, i)
	}
	require.NotEmpty(t, report.Enclaves[3].Reason)
	require.NotEmpty(t, report.Enclaves[4].Reason)
	require.Len(t, report.Faults, 1)
	require.EqualValues(t, 2, s.metric(t, "keeper_recovery_enclaves", "unknown"))

	const warning = "will drop out with the next TCB recovery"
	require.Equal(t, 1, bytes.Count(s.log.Bytes(), []byte(warning)))
	require.Contains(t, s.log.String(), "has SVN 7, needs 8")
	_ = s.Round(t.Context())
	require.Equal(t, 1, bytes.Count(s.log.Bytes(), []byte(warning)), "told once")

	// The microcode is updated: the platform has a new certificate.
	s.crowd.enclaves = s.crowd.enclaves[:1]
	s.crowd.enclaves[0].Platform.Components[0] = 8
	require.NoError(t, s.Round(t.Context()))
	require.Equal(t, relayer.Keeps, s.Report().Enclaves[0].Fate)
}

func TestRelayer_FamiliesOfItsOwn(t *testing.T) {
	s := set(t, func(c *relayer.Config, _ *relayer.Deps) {
		c.Families = []relayer.Family{{TEE: parse.SGX, FMSPC: simtee.DefaultFMSPC()}, {TEE: parse.SGX, FMSPC: simtee.DefaultFMSPC()}}
	})
	s.crowd.enclaves = nil
	require.NoError(t, s.Round(t.Context()))
	require.Equal(t, []string{
		"root-crl", "evaluations SGX", "qe-identity SGX 17", "tcb-info SGX " + family + " 17", "pck-crl platform", "pck-crl processor",
	}, s.shelf.names())
}

// Nobody to look after is nothing to ask for.
func TestRelayer_Nobody(t *testing.T) {
	s := set(t, func(_ *relayer.Config, d *relayer.Deps) {
		d.Service = pcs.Client{Get: pcs.HTTP{}, Base: "http://127.0.0.1:1"}
	})
	s.crowd.enclaves = nil
	require.NoError(t, s.Round(t.Context()))
	require.Empty(t, s.Report().Documents)
}

func TestRelayer_Faults(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(*relayer.Deps)
		want   string
	}{
		{"service is down", func(d *relayer.Deps) {
			d.Service = pcs.Client{Get: pcs.HTTP{}, Base: "http://127.0.0.1:1"}
		}, "provisioning service has no answer"},
		{"another root", func(d *relayer.Deps) { d.Root[0] ^= 1 }, "not genuine"},
		{"no index", func(d *relayer.Deps) { d.Enclaves = &crowd{err: errors.New("no index")} }, "no index"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := set(t, func(_ *relayer.Config, d *relayer.Deps) { test.change(d) })
			require.ErrorContains(t, s.Round(t.Context()), test.want)
			require.NotEmpty(t, s.Report().Faults)
			for _, name := range s.shelf.names() {
				require.Contains(t, name, "pck-crl", "the store checks those by itself")
			}
		})
	}
}

// One document that fails does not keep the others from the store, and is tried again.
func TestRelayer_OneFailsOthersDoNot(t *testing.T) {
	s := set(t, nil)
	s.shelf.fail[relayer.QEIdentity] = errors.New("out of gas")
	require.ErrorContains(t, s.Round(t.Context()), "qe-identity TDX 17: out of gas")
	require.Contains(t, s.shelf.names(), info17)
	delete(s.shelf.fail, relayer.QEIdentity)
	require.NoError(t, s.Round(t.Context()))
	require.Equal(t, []string{"qe-identity TDX 17"}, s.shelf.names())
}

func TestRelayer_StoreThatKeepsLess(t *testing.T) {
	s := set(t, nil)
	s.shelf.notKept = []relayer.Kind{relayer.RootCRL, relayer.PCKCRL, relayer.Evaluations}
	require.NoError(t, s.Round(t.Context()))
	require.Equal(t, []string{"qe-identity TDX 17", info17}, s.shelf.names())
}

// What a recovery cut off is written down with evidence of the state that the machine was judged in, for those with work in hand.
func TestRelayer_RecordsWhoDroppedOut(t *testing.T) {
	for _, test := range []struct {
		name     string
		change   func(*crowd)
		recorded []string
		err      string
	}{
		{"nothing in hand", func(c *crowd) { c.cutOff = nil }, nil, ""},
		{"in hand", func(*crowd) {}, []string{"new"}, ""},
		{"newest is of another state", func(c *crowd) { c.evidence = [][]byte{{}, []byte("old")} }, []string{"", "old"}, ""},
		{"all are of other states", func(c *crowd) { c.evidence = [][]byte{{}} }, []string{""}, ""},
		{"no evidence", func(c *crowd) { c.evidence = nil }, nil, ""},
		{"refused", func(c *crowd) { c.refuses = errors.New("out of gas") }, []string{"new"}, "out of gas"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := set(t, nil)
			old := platform(func(p *policy.Platform) { p.PCESVN = 5 })
			s.crowd.enclaves = append(s.crowd.enclaves, relayer.Enclave{ID: common.Hash{2}, Operator: common.Address{2}, Platform: old})
			s.crowd.cutOff = map[common.Hash]bool{{1}: true, {2}: true}
			s.crowd.evidence = [][]byte{[]byte("new"), []byte("old")}
			test.change(s.crowd)
			err := s.Round(t.Context())
			require.Equal(t, test.recorded, s.crowd.recorded)
			if test.err == "" {
				require.NoError(t, err)
			} else {
				require.ErrorContains(t, err, test.err)
				require.NotEmpty(t, s.Report().Faults)
			}
		})
	}
}

// What the service revokes or lets end is not brought.
func TestRelayer_EndedCollateral(t *testing.T) {
	s := set(t, nil)
	bundle := simtee.DefaultBundle()
	bundle.TCBInfo.IssueDate, bundle.TCBInfo.NextUpdate = s.clock.Now().Add(-2*day), s.clock.Now().Add(-day)
	s.service.Publish(bundle)
	require.ErrorContains(t, s.Round(t.Context()), "TCB info")
	require.NotContains(t, s.shelf.names(), info17)
	s.service.Publish(simtee.DefaultBundle())
	s.service.SetRootList(simtee.CRLConfig{Revoked: []*big.Int{s.world.Authority.TCBSigner().SerialNumber}})
	require.Error(t, s.Round(t.Context()))
	require.NotContains(t, s.shelf.names(), info17)
}

func TestRelayer_Serves(t *testing.T) {
	s := set(t, nil)
	s.recover(6)
	require.NoError(t, s.Round(t.Context()))
	mux := http.NewServeMux()
	s.Mount(mux.Handle)
	answer := httptest.NewRecorder()
	mux.ServeHTTP(answer, httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/v1/collateral", nil))
	require.Equal(t, http.StatusOK, answer.Code)
	var report relayer.Report
	require.NoError(t, json.Unmarshal(answer.Body.Bytes(), &report))
	require.Equal(t, s.Report(), report)
	require.Len(t, report.Enclaves, 1)
}

func TestParseFamily(t *testing.T) {
	for _, name := range []string{"tdx:00806f050000", "sgx:00606a000000"} {
		family, err := relayer.ParseFamily(name)
		require.NoError(t, err)
		require.Equal(t, name, family.String())
	}
	for _, name := range []string{"", "tdx", "tdx:", "sev:00806f050000", "tdx:00806f05", "tdx:00806f05000x", "00806f050000"} {
		_, err := relayer.ParseFamily(name)
		require.ErrorIs(t, err, relayer.ErrFamily, name)
	}
}
