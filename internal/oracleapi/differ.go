package oracleapi

// absent stands for the value that one side does not have.
const absent = "(absent)"

// Difference is a value that two members have differently.
type Difference struct {
	// Name is the input's; Ours and Theirs are its values, "(absent)" on the side that lacks it.
	Name, Ours, Theirs string
}

// FirstDifference finds the first of our inputs that they have differently or not at all, else the first of theirs that
// we lack; false if there is none.
func FirstDifference(ours, theirs []Input) (Difference, bool) {
	have := make(map[string]string, len(theirs))
	for _, one := range theirs {
		have[one.Name] = one.Value
	}
	lacking := make(map[string]bool, len(ours))
	for _, one := range ours {
		lacking[one.Name] = true
		value, present := have[one.Name]
		switch {
		case !present:
			return Difference{one.Name, one.Value, absent}, true
		case value != one.Value:
			return Difference{one.Name, one.Value, value}, true
		}
	}
	for _, one := range theirs {
		if !lacking[one.Name] {
			return Difference{one.Name, absent, one.Value}, true
		}
	}
	return Difference{}, false
}
