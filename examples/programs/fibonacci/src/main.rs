//! Fibonacci numbers modulo 7919: reads `n`, commits `n`, F(n) and F(n + 1).
#![no_main]

sp1_zkvm::entrypoint!(main);

const MODULUS: u32 = 7919;

fn main() {
    let n = sp1_zkvm::io::read::<u32>();
    let (mut a, mut b) = (0u32, 1u32);
    for _ in 0..n {
        (a, b) = (b, (a + b) % MODULUS);
    }
    sp1_zkvm::io::commit(&n);
    sp1_zkvm::io::commit(&a);
    sp1_zkvm::io::commit(&b);
}
