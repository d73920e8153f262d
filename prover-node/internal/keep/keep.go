// Package keep holds small files that must survive a crash: each is there whole or not at all, whenever the machine stops.
package keep

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"
)

var (
	// ErrNotKept means that there is no such file.
	ErrNotKept = errors.New("not kept")
	// ErrName means that a name is none: letters, digits, dashes and dots, the first no dot.
	ErrName = errors.New("bad name")
)

// incoming begins the names of files that are being written.
const incoming = ".incoming-"

// Drawer is a directory of files that are written whole. One process at a time may use it; it is safe for concurrent use.
type Drawer struct {
	dir   string
	names *regexp.Regexp
}

// Open opens a drawer, made if it is missing, and removes what an interrupted write left there.
func Open(dir string) (*Drawer, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("open drawer: %w", err)
	}
	left, err := filepath.Glob(filepath.Join(dir, incoming+"*"))
	if err != nil {
		return nil, fmt.Errorf("open drawer: %w", err)
	}
	for _, path := range left {
		if err := os.Remove(path); err != nil {
			return nil, fmt.Errorf("open drawer: clear interrupted write: %w", err)
		}
	}
	return &Drawer{dir: dir, names: regexp.MustCompile(`^[0-9A-Za-z-][0-9A-Za-z.-]*$`)}, nil
}

// Put writes a file, in the place of one that has the name.
func (d *Drawer) Put(name string, content []byte) (err error) {
	if err := d.check(name); err != nil {
		return err
	}
	file, err := os.CreateTemp(d.dir, incoming+"*")
	if err != nil {
		return fmt.Errorf("keep %s: %w", name, err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(fmt.Errorf("keep %s: %w", name, err), ignoreMissing(os.Remove(file.Name())))
		}
	}()
	_, err = file.Write(content)
	if err == nil {
		err = file.Sync()
	}
	if err = errors.Join(err, file.Close()); err != nil {
		return err
	}
	if err = os.Rename(file.Name(), filepath.Join(d.dir, name)); err != nil {
		return err
	}
	return d.sync()
}

// sync makes names durable.
func (d *Drawer) sync() error {
	dir, err := os.Open(d.dir)
	if err != nil {
		return err
	}
	return errors.Join(dir.Sync(), dir.Close())
}

// Get reads a file: [ErrNotKept] if there is none.
func (d *Drawer) Get(name string) ([]byte, error) {
	if err := d.check(name); err != nil {
		return nil, err
	}
	content, err := os.ReadFile(filepath.Join(d.dir, name))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s: %w", name, ErrNotKept)
	}
	if err != nil {
		return nil, fmt.Errorf("read what is kept: %w", err)
	}
	return content, nil
}

// Remove forgets a file; one that is not there is no fault.
func (d *Drawer) Remove(name string) error {
	if err := d.check(name); err != nil {
		return err
	}
	if err := ignoreMissing(os.Remove(filepath.Join(d.dir, name))); err != nil {
		return fmt.Errorf("forget: %w", err)
	}
	return nil
}

// File is one of a drawer's.
type File struct {
	Name string
	// At is when it was written.
	At time.Time
}

// List returns the files by name.
func (d *Drawer) List() ([]File, error) {
	entries, err := os.ReadDir(d.dir)
	if err != nil {
		return nil, fmt.Errorf("list drawer: %w", err)
	}
	var files []File
	for _, entry := range entries {
		info, err := entry.Info()
		if errors.Is(err, fs.ErrNotExist) || entry.IsDir() || strings.HasPrefix(entry.Name(), incoming) {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("list drawer: %w", err)
		}
		files = append(files, File{Name: entry.Name(), At: info.ModTime()})
	}
	slices.SortFunc(files, func(a, b File) int { return strings.Compare(a.Name, b.Name) })
	return files, nil
}

func (d *Drawer) check(name string) error {
	if !d.names.MatchString(name) {
		return fmt.Errorf("%w: %q", ErrName, name)
	}
	return nil
}

func ignoreMissing(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}
