package devnet

import (
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
)

// Ports of networks that nobody asked for certain ones come in blocks, from a range that no system takes the ports of outgoing
// connections from: those come and go while programs start, and are restarted.
const (
	firstBlock = 10_240
	blockSize  = 32
	blocks     = 600
)

// errNoPorts means that no block of ports is free.
var errNoPorts = errors.New("no free ports")

// freePorts takes a block of unused loopback ports, at random. The first of the block is held until the guard is closed, so
// that networks of different processes never get the same: the programs that listen start much later.
func freePorts(count int) (ports []int, guard io.Closer, err error) {
	if count >= blockSize {
		return nil, nil, fmt.Errorf("%w: %d wanted, a block has %d", errNoPorts, count, blockSize-1)
	}
	for _, block := range rand.Perm(blocks) {
		first := firstBlock + block*blockSize
		held, err := net.Listen("tcp", listen(first))
		if err != nil {
			continue
		}
		if ports := unused(first+1, count); ports != nil {
			return ports, held, nil
		}
		_ = held.Close()
	}
	return nil, nil, fmt.Errorf("%w between %d and %d", errNoPorts, firstBlock, firstBlock+blocks*blockSize)
}

// unused are so many ports from the first on; nil if somebody listens on one.
func unused(first, count int) []int {
	ports := make([]int, count)
	for i := range ports {
		listener, err := net.Listen("tcp", listen(first+i))
		if err != nil {
			return nil
		}
		_ = listener.Close()
		ports[i] = first + i
	}
	return ports
}
