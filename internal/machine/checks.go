package machine

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// tdxChecks look for what makes quotes inside of a trust domain.
func tdxChecks(system System) []Check {
	kernel := strings.TrimSpace(system.read("/proc/sys/kernel/osrelease"))
	mounted := strings.Contains(system.read("/proc/mounts"), " /sys/kernel/config configfs ")
	reports := system.exists(tsmReports)
	return []Check{
		{
			What: "CPU says that this is a trust domain", OK: hasFlag(system, "tdx_guest"), Found: cpu(system),
			Cure: "run the node in a confidential virtual machine with Intel TDX: clouds sell them under that name, and a host of " +
				"your own needs a Xeon of the 4th generation or later with TDX enabled in its firmware",
		},
		{
			What: "Linux 6.7 or later", OK: kernelAtLeast(kernel, 6, 7), Found: orNothing(kernel),
			Cure: "upgrade the guest's kernel: quotes come by configfs-tsm, which Linux has since 6.7",
		},
		{
			What: "configfs is mounted", OK: mounted, Found: yes(mounted),
			Cure: "mount -t configfs none /sys/kernel/config; in a container, mount /sys/kernel/config into it",
		},
		{
			What: "directory " + tsmReports, OK: reports, Found: yes(reports), Cure: "modprobe tdx_guest",
		},
		{
			What: "leave to ask for quotes", OK: reports && system.Writable(tsmReports), Found: yes(reports && system.Writable(tsmReports)),
			Cure: "run the node as root, or give its user write access to " + tsmReports,
		},
	}
}

// dstackChecks look for the guest agent.
func dstackChecks(system System, places Places) []Check {
	endpoint, found := places.Socket(system)
	web := strings.HasPrefix(endpoint, "http")
	allowed := found && (web || system.Writable(endpoint))
	return []Check{
		{
			What: "guest agent's socket", OK: found, Found: where(found, endpoint),
			Cure: "run the node as a container of a dstack application, with the volume /var/run/dstack.sock:/var/run/dstack.sock; " +
				"where the socket is elsewhere, say so by --dstack-endpoint",
		},
		{
			What: "leave to use it", OK: allowed, Found: yes(allowed),
			Cure: "run the node as root inside the container, or give its user write access to the socket",
		},
	}
}

// gramineChecks look for the files of an SGX enclave, and for SGX itself where there is no enclave.
func gramineChecks(system System, places Places) []Check {
	dir := places.GramineDir()
	kind := strings.TrimSpace(system.read(dir + "/attestation_type"))
	files := system.exists(dir+"/quote") && system.exists(dir+"/user_report_data")
	checks := []Check{
		{
			What: "Gramine's files in " + dir, OK: files, Found: yes(files),
			Cure: `run the node in Gramine (gramine-sgx), by a manifest with sgx.remote_attestation = "dcap"`,
		},
		{
			What: "attestation by DCAP", OK: kind == "dcap", Found: orNothing(kind),
			Cure: `set sgx.remote_attestation = "dcap" in the manifest, sign it anew`,
		},
	}
	if files {
		writable := system.Writable(dir + "/user_report_data")
		return append(checks, Check{
			What: "leave to set report data", OK: writable, Found: yes(writable), Cure: "allow writing to " + dir + "/user_report_data",
		})
	}
	return append(checks, hostChecks(system)...)
}

// hostChecks say whether an enclave could be started here at all.
func hostChecks(system System) []Check {
	const enclave, provision, aesm = "/dev/sgx_enclave", "/dev/sgx_provision", "/var/run/aesmd/aesm.socket"
	devices := system.exists(enclave) && system.exists(provision)
	return []Check{
		{
			What: "CPU has SGX", OK: hasFlag(system, "sgx"), Found: cpu(system),
			Cure: "use a server with SGX (Xeon E, or Xeon Scalable since the 3rd generation) and enable it in the firmware",
		},
		{
			What: "devices " + enclave + " and " + provision, OK: devices, Found: yes(devices),
			Cure: "use Linux 5.11 or later; in a container, pass both devices into it",
		},
		{
			What: "quoting service's socket " + aesm, OK: system.exists(aesm), Found: yes(system.exists(aesm)),
			Cure: "install Intel's sgx-aesm-service and libsgx-aesm-ecdsa-plugin; in a container, mount /var/run/aesmd into it",
		},
	}
}

func hasFlag(system System, flag string) bool {
	for line := range strings.Lines(system.read("/proc/cpuinfo")) {
		if name, flags, _ := strings.Cut(line, ":"); strings.TrimSpace(name) == "flags" {
			return slices.Contains(strings.Fields(flags), flag)
		}
	}
	return false
}

// cpu is the processor's name.
func cpu(system System) string {
	for line := range strings.Lines(system.read("/proc/cpuinfo")) {
		if name, value, _ := strings.Cut(line, ":"); strings.TrimSpace(name) == "model name" {
			return strings.TrimSpace(value)
		}
	}
	return orNothing("")
}

// kernelAtLeast reads a release such as 6.8.0-45-generic.
func kernelAtLeast(release string, major, minor int) bool {
	parts := strings.SplitN(release, ".", 3)
	if len(parts) < 2 {
		return false
	}
	digits := strings.IndexFunc(parts[1], func(r rune) bool { return r < '0' || r > '9' })
	if digits >= 0 {
		parts[1] = parts[1][:digits]
	}
	haveMajor, err := strconv.Atoi(parts[0])
	if err != nil {
		return false
	}
	haveMinor, err := strconv.Atoi(parts[1])
	return err == nil && (haveMajor > major || (haveMajor == major && haveMinor >= minor))
}

func yes(is bool) string {
	if is {
		return "there"
	}
	return "not there"
}

func where(is bool, place string) string {
	if is {
		return place
	}
	return fmt.Sprintf("nothing at %s", place)
}

func orNothing(text string) string {
	if text == "" {
		return "nothing"
	}
	return text
}
