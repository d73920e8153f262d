package pck

import (
	"time"

	"github.com/consensys/gnark/frontend"

	"github.com/assay-network/assay/dcap-zk/lookup"
)

// years is how many years UTCTime puts behind 2000.
const years = 50

// time reads a UTCTime, YYMMDDhhmmssZ, as seconds since 1970. Any day up to the 31st is taken in any month, as the
// contracts take it; then it is a day of the next month.
func (r *reader) time() [4]lookup.Byte {
	r.expect(tagUTCTime, 13)
	digits := r.take(12)
	r.expect('Z')
	if r.err != nil {
		return [4]lookup.Byte{}
	}
	pair := func(i int) frontend.Variable {
		tens, ones := r.api.Sub(digits[2*i].Var(), '0'), r.api.Sub(digits[2*i+1].Var(), '0')
		r.args.Range(10).Require(tens)
		r.args.Range(10).Require(ones)
		return r.api.Add(r.api.Mul(10, tens), ones)
	}
	year, month, day := pair(0), r.api.Sub(pair(1), 1), r.api.Sub(pair(2), 1)
	hour, minute, second := pair(3), pair(4), pair(5)
	for _, bounded := range []struct {
		value frontend.Variable
		size  int
	}{{month, 12}, {day, 31}, {hour, 24}, {minute, 60}, {second, 60}} {
		r.args.Range(bounded.size).Require(bounded.value)
	}
	leap, err := r.look(r.calendar().leap, year)
	if err != nil {
		return [4]lookup.Byte{}
	}
	daysBefore, err := r.look(r.calendar().years, year)
	if err != nil {
		return [4]lookup.Byte{}
	}
	inYear, err := r.look(r.calendar().months, r.api.Add(month, r.api.Mul(12, leap)))
	if err != nil {
		return [4]lookup.Byte{}
	}
	days := r.api.Add(daysBefore, inYear, day)
	seconds := r.api.Add(r.api.Mul(86400, days), r.api.Mul(3600, hour), r.api.Mul(60, minute), second)
	bytes, err := r.args.Split(seconds, 4)
	if err != nil {
		r.err = err
		return [4]lookup.Byte{}
	}
	return [4]lookup.Byte(bytes)
}

// calendar is the tables of dates.
type calendar struct {
	// leap and years are by the year since 2000: whether it has a leap day, and days between 1970 and its first.
	leap, years *lookup.Function
	// months is by the month from 0, plus 12 in a leap year: days of the year before it.
	months *lookup.Function
}

func (r *reader) calendar() *calendar {
	if r.dates == nil {
		r.dates = &calendar{
			leap:   r.args.Function(years, leapYear),
			years:  r.args.Function(years, func(year int) uint64 { return daysBetween(1970, 2000+year, time.January) }),
			months: r.args.Function(24, monthStart),
		}
	}
	return r.dates
}

func leapYear(year int) uint64 {
	if year%4 == 0 {
		return 1
	}
	return 0
}

func daysBetween(from, year int, month time.Month) uint64 {
	start := time.Date(from, time.January, 1, 0, 0, 0, 0, time.UTC)
	return uint64(time.Date(year, month, 1, 0, 0, 0, 0, time.UTC).Sub(start) / (24 * time.Hour))
}

// monthStart is by the month from 0, plus 12 in a leap year.
func monthStart(index int) uint64 {
	const ordinary, leap = 2001, 2004
	if index < 12 {
		return daysBetween(ordinary, ordinary, time.Month(index+1))
	}
	return daysBetween(leap, leap, time.Month(index-12+1))
}

// look returns a table's value at an index.
func (r *reader) look(table *lookup.Function, index frontend.Variable) (frontend.Variable, error) {
	value, err := table.Look(r.api, index)
	if err != nil {
		r.err = err
	}
	return value, err
}
