//! The wire format shared with the driver. All integers are little-endian.
//!
//! ```text
//! request  = "ASSAYRQ1" body_length:u64 body
//! body     = cycle_limit:u64 memory_limit:u64 elf_length:u64 elf stdin
//! stdin    = ( length:u64 bytes )*                      the canonical stdin encoding, to the end of the body
//! answer   = "ASSAYRS1" body_length:u64 body
//! body     = status:u32 exit_code:u32 cycles:u64 nanos:u64 digest:32 payload stdout stderr fault
//! payload, stdout, stderr, fault = length:u64 bytes
//! ```

use crate::answer::Answer;
use std::fmt;
use std::io::{self, Read};

/// First bytes of a request.
pub const REQUEST_MAGIC: [u8; 8] = *b"ASSAYRQ1";
/// First bytes of an answer.
pub const ANSWER_MAGIC: [u8; 8] = *b"ASSAYRS1";
/// Longest request body accepted, in bytes.
pub const MAX_BODY: u64 = 1 << 30;

/// A job: borrowed from the request body, so a large program is never copied.
#[derive(Debug, PartialEq, Eq)]
pub struct Request<'a> {
    /// Cycles the guest may use; a guest that needs one more has exceeded its limit.
    pub cycle_limit: u64,
    /// Guest memory in bytes that the interpreter accepts; 0 means the default.
    pub memory_limit: u64,
    /// The program.
    pub elf: &'a [u8],
    /// Input buffers, in the order in which the guest reads them.
    pub stdin: Vec<&'a [u8]>,
}

/// Why a request could not be read.
#[derive(Debug)]
pub enum Fault {
    /// Reading stdin failed or it ended early.
    Io(io::Error),
    /// The first eight bytes are not ours.
    Magic([u8; 8]),
    /// The body announces more than [`MAX_BODY`].
    TooLong(u64),
    /// A length inside the body points past its end.
    Truncated { field: &'static str, need: u64, have: u64 },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Io(err) => write!(f, "request frame: read stdin: {err}"),
            Fault::Magic(got) => {
                write!(
                    f,
                    "request frame: starts with {got:02x?}, want {REQUEST_MAGIC:02x?} (ASSAYRQ1)"
                )
            }
            Fault::TooLong(len) => write!(f, "request frame: body of {len} bytes, at most {MAX_BODY} are accepted"),
            Fault::Truncated { field, need, have } => {
                write!(f, "request frame: {field} needs {need} bytes, {have} are left")
            }
        }
    }
}

/// Reads one frame's body from `input` into `body`.
pub fn read_body(input: &mut impl Read, body: &mut Vec<u8>) -> Result<(), Fault> {
    let mut header = [0u8; 16];
    input.read_exact(&mut header).map_err(Fault::Io)?;
    let (magic, length) = header.split_at(8);
    if magic != REQUEST_MAGIC {
        return Err(Fault::Magic(magic.try_into().expect("eight bytes")));
    }
    let length = u64::from_le_bytes(length.try_into().expect("eight bytes"));
    if length > MAX_BODY {
        return Err(Fault::TooLong(length));
    }
    // `take` grows the buffer as bytes arrive, so a false length costs the sender, not us.
    let read = input.take(length).read_to_end(body).map_err(Fault::Io)? as u64;
    if read < length {
        return Err(Fault::Truncated {
            field: "body",
            need: length,
            have: read,
        });
    }
    Ok(())
}

/// Splits a body into its fields; strict to the last byte.
pub fn decode_request(body: &[u8]) -> Result<Request<'_>, Fault> {
    let mut rest = body;
    let cycle_limit = take_u64(&mut rest, "cycle limit")?;
    let memory_limit = take_u64(&mut rest, "memory limit")?;
    let elf = take_bytes(&mut rest, "program")?;
    let mut stdin = Vec::new();
    while !rest.is_empty() {
        stdin.push(take_bytes(&mut rest, "stdin buffer")?);
    }
    Ok(Request {
        cycle_limit,
        memory_limit,
        elf,
        stdin,
    })
}

/// Renders an answer with its frame header.
pub fn encode_answer(answer: &Answer) -> Vec<u8> {
    let mut body = Vec::with_capacity(128 + answer.payload.len());
    body.extend_from_slice(&(answer.status as u32).to_le_bytes());
    body.extend_from_slice(&answer.exit_code.to_le_bytes());
    body.extend_from_slice(&answer.cycles.to_le_bytes());
    body.extend_from_slice(&answer.nanos.to_le_bytes());
    body.extend_from_slice(&answer.digest);
    for field in [
        &answer.payload[..],
        answer.stdout.as_bytes(),
        answer.stderr.as_bytes(),
        answer.fault.as_bytes(),
    ] {
        body.extend_from_slice(&(field.len() as u64).to_le_bytes());
        body.extend_from_slice(field);
    }
    let mut out = Vec::with_capacity(16 + body.len());
    out.extend_from_slice(&ANSWER_MAGIC);
    out.extend_from_slice(&(body.len() as u64).to_le_bytes());
    out.extend_from_slice(&body);
    out
}

fn take_u64(rest: &mut &[u8], field: &'static str) -> Result<u64, Fault> {
    let (head, tail) = rest.split_first_chunk::<8>().ok_or(Fault::Truncated {
        field,
        need: 8,
        have: rest.len() as u64,
    })?;
    *rest = tail;
    Ok(u64::from_le_bytes(*head))
}

fn take_bytes<'a>(rest: &mut &'a [u8], field: &'static str) -> Result<&'a [u8], Fault> {
    let need = take_u64(rest, field)?;
    let have = rest.len() as u64;
    if need > have {
        return Err(Fault::Truncated { field, need, have });
    }
    let (head, tail) = rest.split_at(need as usize);
    *rest = tail;
    Ok(head)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::Status;

    fn frame(body: &[u8]) -> Vec<u8> {
        [&REQUEST_MAGIC[..], &(body.len() as u64).to_le_bytes(), body].concat()
    }

    fn body(elf: &[u8], stdin: &[&[u8]]) -> Vec<u8> {
        let mut out = [7u64.to_le_bytes(), 9u64.to_le_bytes(), (elf.len() as u64).to_le_bytes()].concat();
        out.extend_from_slice(elf);
        for buffer in stdin {
            out.extend_from_slice(&(buffer.len() as u64).to_le_bytes());
            out.extend_from_slice(buffer);
        }
        out
    }

    #[test]
    fn a_request_round_trips() {
        let sent = frame(&body(b"elf", &[b"", b"two"]));
        let mut received = Vec::new();
        read_body(&mut &sent[..], &mut received).unwrap();
        let want = Request {
            cycle_limit: 7,
            memory_limit: 9,
            elf: b"elf",
            stdin: vec![b"", b"two"],
        };
        assert_eq!(decode_request(&received).unwrap(), want);
    }

    #[test]
    fn every_truncation_is_named() {
        let whole = body(b"elf", &[b"two"]);
        for cut in 0..whole.len() {
            // Cut exactly between program and stdin, the body is a valid request without input.
            if cut == whole.len() - 11 {
                assert!(decode_request(&whole[..cut]).is_ok());
                continue;
            }
            let fault = decode_request(&whole[..cut]).expect_err("must not decode").to_string();
            assert!(fault.contains("needs"), "{fault}");
        }
    }

    #[test]
    fn wrong_frames_are_refused() {
        let good = frame(&body(b"elf", &[]));
        let mut magic = good.clone();
        magic[0] = b'X';
        let mut long = good.clone();
        long[8..16].copy_from_slice(&(MAX_BODY + 1).to_le_bytes());
        let cases = [
            (magic, "starts with"),
            (long, "at most"),
            (good[..good.len() - 1].to_vec(), "body needs"),
        ];
        for (bytes, want) in cases {
            let fault = read_body(&mut &bytes[..], &mut Vec::new())
                .expect_err("must not decode")
                .to_string();
            assert!(fault.contains(want), "{fault} should contain {want}");
        }
    }

    #[test]
    fn an_answer_has_the_documented_layout() {
        let answer = Answer {
            exit_code: 3,
            cycles: 5,
            payload: vec![1, 2],
            ..Answer::status(Status::Halted)
        };
        let bytes = encode_answer(&answer);
        assert_eq!(&bytes[..8], b"ASSAYRS1");
        assert_eq!(
            u64::from_le_bytes(bytes[8..16].try_into().unwrap()) as usize,
            bytes.len() - 16
        );
        assert_eq!(&bytes[16..20], &1u32.to_le_bytes());
        assert_eq!(&bytes[20..24], &3u32.to_le_bytes());
        assert_eq!(&bytes[24..32], &5u64.to_le_bytes());
        assert_eq!(&bytes[72..82], &[2, 0, 0, 0, 0, 0, 0, 0, 1, 2]);
    }
}
