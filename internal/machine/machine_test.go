package machine_test

import (
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/machine"
)

// system is one with the given files, all but those named writable.
func system(files map[string]string, readonly ...string) machine.System {
	tree := fstest.MapFS{}
	for name, text := range files {
		tree[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return machine.System{FS: tree, Writable: func(path string) bool {
		for _, one := range readonly {
			if path == one {
				return false
			}
		}
		return true
	}}
}

const (
	guestCPU = "model name\t: Intel Xeon\nflags\t\t: fpu tdx_guest sse\n"
	mounts   = "none /sys/kernel/config configfs rw 0 0\n"
	report   = "sys/kernel/config/tsm/report/x/inblob"
)

func trustDomain() map[string]string {
	return map[string]string{
		"proc/cpuinfo": guestCPU, "proc/sys/kernel/osrelease": "6.7.1-generic\n", "proc/mounts": mounts, report: "",
	}
}

func enclave() map[string]string {
	return map[string]string{
		"dev/attestation/quote": "", "dev/attestation/user_report_data": "", "dev/attestation/attestation_type": "dcap",
	}
}

// with changes a copy of files: an empty text removes one.
func with(files map[string]string, name, text string) map[string]string {
	if text == "" {
		delete(files, name)
	} else {
		files[name] = text
	}
	return files
}

func TestDiagnose(t *testing.T) {
	for _, test := range []struct {
		name   string
		system machine.System
		places machine.Places
		best   string
		// way and missing: what the way lacks, where it is not ready.
		way     string
		missing []string
	}{
		{name: "trust domain", system: system(trustDomain()), best: machine.TDX},
		{
			name: "no trust domain", system: system(with(trustDomain(), "proc/cpuinfo", "model name : x\nflags : fpu\n")),
			way: machine.TDX, missing: []string{"CPU says that this is a trust domain"},
		},
		{
			name: "old kernel", system: system(with(trustDomain(), "proc/sys/kernel/osrelease", "6.6.99")),
			way: machine.TDX, missing: []string{"Linux 6.7 or later"},
		},
		{
			name: "odd kernel", system: system(with(trustDomain(), "proc/sys/kernel/osrelease", "six")),
			way: machine.TDX, missing: []string{"Linux 6.7 or later"},
		},
		{
			name: "newer kernel", system: system(with(trustDomain(), "proc/sys/kernel/osrelease", "7.0-rc1")), best: machine.TDX,
		},
		{
			name: "not mounted", system: system(with(trustDomain(), "proc/mounts", "proc /proc proc rw 0 0")),
			way: machine.TDX, missing: []string{"configfs is mounted"},
		},
		{
			name: "no driver", system: system(with(trustDomain(), report, "")), way: machine.TDX,
			missing: []string{"directory /sys/kernel/config/tsm/report", "leave to ask for quotes"},
		},
		{
			name: "not root", system: system(trustDomain(), "/sys/kernel/config/tsm/report"), way: machine.TDX,
			missing: []string{"leave to ask for quotes"},
		},
		{name: "dstack", system: system(with(trustDomain(), "run/dstack/dstack.sock", "x")), best: machine.Dstack},
		{
			name: "dstack elsewhere", system: system(map[string]string{"tmp/agent": "x"}),
			places: machine.Places{DstackEndpoint: "/tmp/agent"}, best: machine.Dstack,
		},
		{
			name: "dstack by address", system: system(nil), places: machine.Places{DstackEndpoint: "http://127.0.0.1:1"},
			best: machine.Dstack,
		},
		{
			name: "dstack not where it should be", system: system(map[string]string{"var/run/dstack.sock": "x"}),
			places: machine.Places{DstackEndpoint: "/tmp/agent"}, way: machine.Dstack,
			missing: []string{"guest agent's socket", "leave to use it"},
		},
		{
			name: "dstack for others", system: system(map[string]string{"var/run/dstack.sock": "x"}, "/var/run/dstack.sock"),
			way: machine.Dstack, missing: []string{"leave to use it"},
		},
		{name: "Gramine", system: system(enclave()), best: machine.Gramine},
		{
			name: "Gramine elsewhere", system: system(map[string]string{
				"tmp/a/quote": "x", "tmp/a/user_report_data": "x", "tmp/a/attestation_type": "dcap\n",
			}),
			places: machine.Places{GramineFiles: "/tmp/a"}, best: machine.Gramine,
		},
		{
			name: "Gramine without attestation", system: system(with(enclave(), "dev/attestation/attestation_type", "none")),
			way: machine.Gramine, missing: []string{"attestation by DCAP"},
		},
		{
			name: "Gramine read-only", system: system(enclave(), "/dev/attestation/user_report_data"),
			way: machine.Gramine, missing: []string{"leave to set report data"},
		},
		{
			name: "SGX host outside of Gramine", system: system(map[string]string{
				"proc/cpuinfo": "flags : sgx\n", "dev/sgx_enclave": "x", "dev/sgx_provision": "x", "var/run/aesmd/aesm.socket": "x",
			}),
			way: machine.Gramine, missing: []string{"Gramine's files in /dev/attestation", "attestation by DCAP"},
		},
		{
			name: "nothing", system: system(nil), way: machine.Gramine,
			missing: []string{
				"Gramine's files in /dev/attestation", "attestation by DCAP", "CPU has SGX",
				"devices /dev/sgx_enclave and /dev/sgx_provision", "quoting service's socket /var/run/aesmd/aesm.socket",
			},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			diagnosis := machine.Diagnose(test.system, test.places)
			require.Equal(t, test.best, diagnosis.Best)
			for _, way := range diagnosis.Ways {
				for _, check := range way.Checks {
					require.NotEmpty(t, check.Found, check.What)
					require.Equal(t, check.OK, check.Cure == "", "%s: a cure is for what is missing", check.What)
				}
			}
			if test.way == "" {
				return
			}
			way, found := diagnosis.Way(test.way)
			require.True(t, found)
			require.False(t, way.Ready)
			var missing []string
			for _, check := range way.Checks {
				if !check.OK {
					missing = append(missing, check.What)
				}
			}
			require.Equal(t, test.missing, missing)
		})
	}
}

func TestDiagnose_This(t *testing.T) {
	diagnosis := machine.Diagnose(machine.Real(), machine.Places{})
	require.Len(t, diagnosis.Ways, 3)
	// What is named relatively is looked for where this process is.
	endpoint, found := machine.Places{DstackEndpoint: "machine.go"}.Socket(machine.Real())
	require.True(t, found)
	require.Equal(t, "machine.go", endpoint)
	_, found = machine.Places{DstackEndpoint: "nothing.go"}.Socket(machine.Real())
	require.False(t, found)
	_, found = diagnosis.Way("sev")
	require.False(t, found)
}
