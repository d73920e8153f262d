// Package proc runs the programs of a local network as child processes: each in a process group of its own, with a
// log file, ended when its parent ends. It knows nothing of what the programs do.
package proc

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"syscall"
	"time"
)

// Spec names a program and how to start it.
type Spec struct {
	// Name is unique in a network; the log file carries it.
	Name string
	// Path is the executable.
	Path string
	Args []string
	// Env is added to the parent's environment.
	Env []string
	// Dir is the working directory; empty means the parent's.
	Dir string
}

// Process is one running program. Its methods may be called from several goroutines.
type Process struct {
	spec    Spec
	logPath string

	mu   sync.Mutex
	cmd  *exec.Cmd
	done chan struct{}
	err  error
	// running is true until a run was waited for, spent the processor time of those that were.
	running bool
	spent   time.Duration
}

// Start runs a program with its output appended to logDir/<name>.log.
func Start(spec Spec, logDir string) (*Process, error) {
	if err := os.MkdirAll(logDir, 0o750); err != nil {
		return nil, fmt.Errorf("create log directory: %w", err)
	}
	process := &Process{spec: spec, logPath: filepath.Join(logDir, spec.Name+".log")}
	if err := process.launch(); err != nil {
		return nil, err
	}
	return process, nil
}

// Name is the name it was started under.
func (p *Process) Name() string { return p.spec.Name }

// LogPath is where its output goes.
func (p *Process) LogPath() string { return p.logPath }

// Done is closed when the current run has ended.
func (p *Process) Done() <-chan struct{} {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.done
}

// Err says how the last run ended; nil while it runs or after a clean exit.
func (p *Process) Err() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.err
}

// Kill ends it at once with SIGKILL, as a crash would, and waits until it is gone.
func (p *Process) Kill() error {
	return p.signal(syscall.SIGKILL, time.Minute)
}

// Stop asks it to end with SIGTERM and kills it when it has not ended within patience.
func (p *Process) Stop(patience time.Duration) error {
	err := p.signal(syscall.SIGTERM, patience)
	if errors.Is(err, context.DeadlineExceeded) {
		return p.Kill()
	}
	return err
}

// Restart runs the program again, with the same specification and log. It must have ended.
func (p *Process) Restart() error {
	select {
	case <-p.Done():
		return p.launch()
	default:
		return fmt.Errorf("restart %s: it still runs", p.spec.Name)
	}
}

func (p *Process) launch() error {
	logFile, err := os.OpenFile(p.logPath, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o640)
	if err != nil {
		return fmt.Errorf("open log of %s: %w", p.spec.Name, err)
	}
	cmd := exec.Command(p.spec.Path, p.spec.Args...)
	cmd.Dir = p.spec.Dir
	cmd.Env = append(os.Environ(), p.spec.Env...)
	cmd.Stdout, cmd.Stderr = logFile, logFile
	// A group of its own, so that an interrupt at the terminal reaches the parent alone and it decides the order.
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
	if err := startPinned(cmd); err != nil {
		return errors.Join(fmt.Errorf("start %s: %w", p.spec.Name, err), logFile.Close())
	}

	done := make(chan struct{})
	p.mu.Lock()
	p.cmd, p.done, p.err, p.running = cmd, done, nil, true
	p.mu.Unlock()
	go func() {
		err := errors.Join(cmd.Wait(), logFile.Close())
		p.mu.Lock()
		p.err, p.running = err, false
		p.spent += cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
		p.mu.Unlock()
		close(done)
	}()
	return nil
}

func (p *Process) signal(sig syscall.Signal, patience time.Duration) error {
	p.mu.Lock()
	cmd, done := p.cmd, p.done
	p.mu.Unlock()
	select {
	case <-done:
		return nil
	default:
	}
	// The negative id means the whole group: a node's runner must not outlive it.
	if err := syscall.Kill(-cmd.Process.Pid, sig); err != nil && !errors.Is(err, syscall.ESRCH) {
		return fmt.Errorf("signal %s: %w", p.spec.Name, err)
	}
	select {
	case <-done:
		return nil
	case <-time.After(patience):
		return fmt.Errorf("wait for %s: %w", p.spec.Name, context.DeadlineExceeded)
	}
}
