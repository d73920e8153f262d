//! Refuses programs by name before SP1 decodes them.
//!
//! SP1's own decoder accepts some files that later crash an executor (an entry point outside the code, an image past the
//! end of the address space) or that exhaust memory (a zero-filled segment of terabytes), so those checks are here.

use sp1_core_executor::Program;
use sp1_primitives::consts::{MAX_JIT_LOG_ADDR, PF_UNTRUSTED};
use std::sync::Arc;

/// Zero-filled or loaded memory a program may start with. The heap is not part of it.
pub const MAX_IMAGE: u64 = 64 << 20;

const PT_LOAD: u32 = 1;
const PF_X: u32 = 1;
const HEADER: usize = 64;
const PROGRAM_HEADER: usize = 56;

/// Decodes a program, or says what is wrong with it.
pub fn load(elf: &[u8]) -> Result<Arc<Program>, String> {
    check(elf)?;
    let program = Program::from(elf).map_err(|err| err.to_string())?;
    if program.enable_untrusted_programs {
        return Err("untrusted-program ELF (SUCCINCT note): code that writes code cannot be vouched for".to_owned());
    }
    Ok(Arc::new(program))
}

fn check(elf: &[u8]) -> Result<(), String> {
    if elf.len() < 20 || elf[..4] != *b"\x7fELF" {
        return Err("not an ELF file".to_owned());
    }
    if elf[4] == 1 {
        return Err("32-bit ELF: SP1 6 runs rv64im; rebuild the program with a current toolchain".to_owned());
    }
    if elf[4] != 2 || elf[5] != 1 {
        return Err(format!(
            "ELF class {} data {}: want 64-bit little-endian",
            elf[4], elf[5]
        ));
    }
    if elf.len() < HEADER {
        return Err(format!("ELF header needs {HEADER} bytes, file has {}", elf.len()));
    }
    if u16_at(elf, 18) != 243 {
        return Err(format!("ELF machine {}: want 243 (RISC-V)", u16_at(elf, 18)));
    }
    if u16_at(elf, 16) != 2 {
        return Err(format!(
            "ELF type {}: want 2 (executable, not relocatable or shared)",
            u16_at(elf, 16)
        ));
    }
    check_segments(elf)
}

fn check_segments(elf: &[u8]) -> Result<(), String> {
    let (entry, offset) = (u64_at(elf, 24), u64_at(elf, 32));
    let (size, count) = (usize::from(u16_at(elf, 54)), usize::from(u16_at(elf, 56)));
    if count > 0 && size != PROGRAM_HEADER {
        return Err(format!("ELF program headers of {size} bytes: want {PROGRAM_HEADER}"));
    }
    let end = offset
        .checked_add((count * size) as u64)
        .filter(|end| *end <= elf.len() as u64);
    if end.is_none() {
        return Err(format!(
            "ELF program headers at {offset:#x} reach past the end of the file"
        ));
    }
    let (mut image, mut entered) = (0u64, false);
    for header in elf[offset as usize..].chunks_exact(PROGRAM_HEADER).take(count) {
        let segment = Segment::from(header);
        segment.check(elf.len() as u64)?;
        if segment.kind == PT_LOAD {
            image += segment.memory;
            entered |= segment.flags & PF_X != 0 && segment.holds(entry);
        }
        if image > MAX_IMAGE {
            return Err(format!(
                "ELF image of more than {MAX_IMAGE} bytes: keep large data in the heap or the input"
            ));
        }
    }
    if !entered {
        return Err(format!("ELF entry point {entry:#x} lies in no executable segment"));
    }
    Ok(())
}

struct Segment {
    kind: u32,
    flags: u32,
    offset: u64,
    address: u64,
    file: u64,
    memory: u64,
}

impl Segment {
    fn from(header: &[u8]) -> Self {
        Segment {
            kind: u32_at(header, 0),
            flags: u32_at(header, 4),
            offset: u64_at(header, 8),
            address: u64_at(header, 16),
            file: u64_at(header, 32),
            memory: u64_at(header, 40),
        }
    }

    fn check(&self, length: u64) -> Result<(), String> {
        if self.offset.checked_add(self.file).is_none_or(|end| end > length) {
            return Err(format!(
                "ELF segment at {:#x} reaches past the end of the file",
                self.address
            ));
        }
        if self.kind != PT_LOAD {
            return Ok(());
        }
        if self.flags & PF_UNTRUSTED != 0 {
            return Err(
                "untrusted-program ELF (untrusted segment): code that writes code cannot be vouched for".into(),
            );
        }
        if self.file > self.memory {
            return Err(format!(
                "ELF segment at {:#x} has more file bytes than memory",
                self.address
            ));
        }
        if self
            .address
            .checked_add(self.memory)
            .is_none_or(|end| end > 1 << MAX_JIT_LOG_ADDR)
        {
            return Err(format!(
                "ELF segment at {:#x} ends past the guest's address space",
                self.address
            ));
        }
        Ok(())
    }

    fn holds(&self, address: u64) -> bool {
        // Code is what the file holds: a zero-filled tail has no instructions.
        (self.address..self.address + self.file).contains(&address)
    }
}

fn u16_at(bytes: &[u8], at: usize) -> u16 {
    u16::from_le_bytes(bytes[at..at + 2].try_into().expect("two bytes"))
}

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes(bytes[at..at + 4].try_into().expect("four bytes"))
}

fn u64_at(bytes: &[u8], at: usize) -> u64 {
    u64::from_le_bytes(bytes[at..at + 8].try_into().expect("eight bytes"))
}

#[cfg(test)]
pub mod tests {
    use super::*;

    pub const BASE: u64 = 0x7800_1000;

    /// A minimal executable: one read-execute segment that holds `code` and is entered at its start.
    pub fn elf(code: &[u32]) -> Vec<u8> {
        let body: Vec<u8> = code.iter().flat_map(|word| word.to_le_bytes()).collect();
        let mut out = vec![0u8; HEADER + PROGRAM_HEADER];
        out[..8].copy_from_slice(&[0x7f, b'E', b'L', b'F', 2, 1, 1, 0]);
        put(&mut out, 16, &2u16.to_le_bytes());
        put(&mut out, 18, &243u16.to_le_bytes());
        put(&mut out, 20, &1u32.to_le_bytes());
        put(&mut out, 24, &BASE.to_le_bytes());
        put(&mut out, 32, &(HEADER as u64).to_le_bytes());
        put(&mut out, 52, &(HEADER as u16).to_le_bytes());
        put(&mut out, 54, &(PROGRAM_HEADER as u16).to_le_bytes());
        put(&mut out, 56, &1u16.to_le_bytes());
        let start = out.len() as u64;
        put(&mut out, HEADER, &PT_LOAD.to_le_bytes());
        put(&mut out, HEADER + 4, &5u32.to_le_bytes());
        put(&mut out, HEADER + 8, &start.to_le_bytes());
        put(&mut out, HEADER + 16, &BASE.to_le_bytes());
        put(&mut out, HEADER + 32, &(body.len() as u64).to_le_bytes());
        put(&mut out, HEADER + 40, &(body.len() as u64).to_le_bytes());
        out.extend_from_slice(&body);
        out
    }

    fn put(out: &mut [u8], at: usize, bytes: &[u8]) {
        out[at..at + bytes.len()].copy_from_slice(bytes);
    }

    /// An instruction that does nothing: addi x0, x0, 0.
    pub const NOP: u32 = 0x13;

    #[test]
    fn a_minimal_program_loads() {
        assert_eq!(load(&elf(&[NOP, NOP])).unwrap().instructions.len(), 2);
    }

    #[test]
    fn faults_are_named() {
        let good = elf(&[NOP]);
        let with = |at: usize, bytes: &[u8]| {
            let mut bad = good.clone();
            put(&mut bad, at, bytes);
            bad
        };
        let cases = [
            (b"\x7fEL".to_vec(), "not an ELF"),
            (vec![0u8; 200], "not an ELF"),
            (with(4, &[1]), "32-bit ELF"),
            (with(5, &[2]), "little-endian"),
            (good[..40].to_vec(), "header needs"),
            (with(18, &62u16.to_le_bytes()), "RISC-V"),
            (with(16, &3u16.to_le_bytes()), "executable"),
            (with(54, &32u16.to_le_bytes()), "program headers of 32"),
            (with(32, &u64::MAX.to_le_bytes()), "past the end"),
            (with(56, &9u16.to_le_bytes()), "past the end"),
            (with(24, &(BASE + 4).to_le_bytes()), "entry point"),
            (with(HEADER + 4, &4u32.to_le_bytes()), "entry point"),
            (with(HEADER + 4, &(5 | PF_UNTRUSTED).to_le_bytes()), "untrusted-program"),
            (with(HEADER + 8, &u64::MAX.to_le_bytes()), "past the end of the file"),
            (with(HEADER + 32, &4096u64.to_le_bytes()), "past the end of the file"),
            (with(HEADER + 40, &0u64.to_le_bytes()), "more file bytes"),
            (with(HEADER + 40, &(1u64 << 41).to_le_bytes()), "address space"),
            (with(HEADER + 40, &(1u64 << 30).to_le_bytes()), "image of more"),
            (with(HEADER + 16, &0x1000u64.to_le_bytes()), "entry point"),
            (with(HEADER + 4, &7u32.to_le_bytes()), "writable and executable"),
        ];
        for (bytes, want) in cases {
            let fault = load(&bytes).expect_err(want);
            assert!(fault.contains(want), "{fault} should contain {want}");
        }
    }

    /// A second program header of the given kind over `payload`, appended to the minimal program.
    fn with_note(payload: &[u8]) -> Vec<u8> {
        let mut out = elf(&[NOP]);
        let code = out.split_off(HEADER + PROGRAM_HEADER);
        put(&mut out, 56, &2u16.to_le_bytes());
        put(
            &mut out,
            HEADER + 8,
            &((HEADER + 2 * PROGRAM_HEADER) as u64).to_le_bytes(),
        );
        let mut note = vec![0u8; PROGRAM_HEADER];
        put(&mut note, 0, &4u32.to_le_bytes());
        put(
            &mut note,
            8,
            &((HEADER + 2 * PROGRAM_HEADER + code.len()) as u64).to_le_bytes(),
        );
        put(&mut note, 32, &(payload.len() as u64).to_le_bytes());
        out.extend_from_slice(&note);
        out.extend_from_slice(&code);
        out.extend_from_slice(payload);
        out
    }

    #[test]
    fn a_program_that_may_write_code_is_refused() {
        use sp1_primitives::consts::{NOTE_DESC_HEADER, NOTE_DESC_SIZE, NOTE_NAME, NOTE_UNTRUSTED_PROGRAM_ENABLED};
        let mut note = [
            NOTE_NAME.len() as u32,
            NOTE_DESC_SIZE as u32,
            NOTE_UNTRUSTED_PROGRAM_ENABLED,
        ]
        .map(u32::to_le_bytes)
        .concat();
        note.extend_from_slice(&NOTE_NAME);
        note.resize(note.len().next_multiple_of(4), 0);
        let start = note.len();
        note.extend_from_slice(&NOTE_DESC_HEADER);
        note.extend_from_slice(&0x8000_0000u64.to_le_bytes());
        note.extend_from_slice(&0x9000_0000u64.to_le_bytes());
        note.resize((start + NOTE_DESC_SIZE).next_multiple_of(4), 0);
        let fault = load(&with_note(&note)).expect_err("must be refused");
        assert!(fault.contains("SUCCINCT note"), "{fault}");
    }
}
