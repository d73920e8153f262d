// Package journal keeps records on disk so that what was acknowledged survives a crash: one JSON value a line, appended
// and synced. It knows nothing of what the records mean.
package journal

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"golang.org/x/sys/unix"
)

var (
	// ErrCorrupt means that a journal holds a line that is no record: somebody else wrote to it, or the disk failed.
	ErrCorrupt = errors.New("journal is corrupt")
	// ErrBroken means that an earlier write failed and could not be undone, so nothing more may be appended.
	ErrBroken = errors.New("journal is broken by a failed write")
	// ErrLocked means that another process uses the directory.
	ErrLocked = errors.New("directory is in use by another process")
)

const (
	fileMode = 0o600
	dirMode  = 0o700
)

// Journal is an append-only file of records. It is not safe for concurrent use.
type Journal struct {
	path   string
	file   *os.File
	size   int64
	broken bool
}

// Open reads a journal, hands each record to replay, and makes ready to append; a missing file is an empty journal.
// What follows the last line end was never acknowledged (the crash came in between) and is cut off.
func Open(path string, replay func(record json.RawMessage) error) (*Journal, error) {
	content, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("open journal: %w", err)
	}
	whole := content[:bytes.LastIndexByte(content, '\n')+1]
	for number, line := range bytes.Split(bytes.TrimSuffix(whole, []byte("\n")), []byte("\n")) {
		if len(whole) == 0 {
			break
		}
		if !json.Valid(line) {
			return nil, fmt.Errorf("%s line %d: %w", path, number+1, ErrCorrupt)
		}
		if err := replay(line); err != nil {
			return nil, fmt.Errorf("%s line %d: %w", path, number+1, err)
		}
	}
	file, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, fileMode)
	if err != nil {
		return nil, fmt.Errorf("open journal: %w", err)
	}
	j := &Journal{path: path, file: file, size: int64(len(whole))}
	if err := errors.Join(file.Truncate(j.size), file.Sync(), syncDir(filepath.Dir(path))); err != nil {
		return nil, fmt.Errorf("open journal: %w", errors.Join(err, file.Close()))
	}
	return j, nil
}

// Append writes a record and returns when it is on disk. After an error the record is not in the journal.
func (j *Journal) Append(record any) error {
	if j.broken {
		return fmt.Errorf("%s: %w: free the disk and restart", j.path, ErrBroken)
	}
	line, err := json.Marshal(record)
	if err != nil {
		return fmt.Errorf("encode record: %w", err)
	}
	line = append(line, '\n')
	_, err = j.file.WriteAt(line, j.size)
	if err == nil {
		err = j.file.Sync()
	}
	if err != nil {
		// Half a line, or a whole one of which nobody knows whether it will be there after a crash, must not stay.
		undo := errors.Join(j.file.Truncate(j.size), j.file.Sync())
		j.broken = undo != nil
		return fmt.Errorf("append to journal: %w", errors.Join(err, undo))
	}
	j.size += int64(len(line))
	return nil
}

// Rewrite replaces the journal by the given records, all or nothing.
func (j *Journal) Rewrite(records []any) error {
	var content bytes.Buffer
	encoder := json.NewEncoder(&content)
	for _, record := range records {
		if err := encoder.Encode(record); err != nil {
			return fmt.Errorf("encode record: %w", err)
		}
	}
	next, err := os.OpenFile(j.path+".new", os.O_RDWR|os.O_CREATE|os.O_TRUNC, fileMode)
	if err != nil {
		return fmt.Errorf("rewrite journal: %w", err)
	}
	_, err = next.Write(content.Bytes())
	if err = errors.Join(err, next.Sync()); err == nil {
		err = os.Rename(next.Name(), j.path)
	}
	if err != nil {
		return fmt.Errorf("rewrite journal: %w", errors.Join(err, next.Close()))
	}
	old := j.file
	j.file, j.size, j.broken = next, int64(content.Len()), false
	if err := errors.Join(syncDir(filepath.Dir(j.path)), old.Close()); err != nil {
		return fmt.Errorf("rewrite journal: %w", err)
	}
	return nil
}

// Close closes the file.
func (j *Journal) Close() error { return j.file.Close() }

// Lock takes a directory for this process alone, making it if need be; the lock ends with the process or with release.
func Lock(dir string) (release func() error, err error) {
	if err := os.MkdirAll(dir, dirMode); err != nil {
		return nil, fmt.Errorf("make %s: %w", dir, err)
	}
	file, err := os.OpenFile(filepath.Join(dir, "lock"), os.O_RDWR|os.O_CREATE, fileMode)
	if err != nil {
		return nil, fmt.Errorf("lock %s: %w", dir, err)
	}
	if err := unix.Flock(int(file.Fd()), unix.LOCK_EX|unix.LOCK_NB); err != nil {
		if errors.Is(err, unix.EWOULDBLOCK) {
			err = ErrLocked
		}
		return nil, fmt.Errorf("lock %s: %w", dir, errors.Join(err, file.Close()))
	}
	return file.Close, nil
}

func syncDir(path string) error {
	dir, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(dir.Sync(), dir.Close())
}
