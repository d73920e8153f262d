package telemetry

import (
	"bufio"
	"io"
	"os"
	"strconv"
	"strings"

	"github.com/assay-network/assay/internal/protocol"
)

// MemoryFree is the share of this machine's memory that programs can still have, 0..10,000; 0 where it cannot be told,
// which no scheduler takes for an invitation.
func MemoryFree() uint16 {
	file, err := os.Open("/proc/meminfo")
	if err != nil {
		return 0
	}
	defer file.Close()
	return memoryFree(file)
}

// memoryFree reads the kernel's table.
func memoryFree(table io.Reader) uint16 {
	values := map[string]uint64{}
	lines := bufio.NewScanner(table)
	for lines.Scan() {
		name, rest, _ := strings.Cut(lines.Text(), ":")
		number, _, _ := strings.Cut(strings.TrimSpace(rest), " ")
		if value, err := strconv.ParseUint(number, 10, 32); err == nil {
			values[name] = value
		}
	}
	total, free := values["MemTotal"], values["MemAvailable"]
	if total == 0 {
		return 0
	}
	return uint16(min(free, total) * protocol.MaxScore / total)
}
