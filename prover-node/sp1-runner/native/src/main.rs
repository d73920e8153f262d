//! `sp1-runner-native`: executes allow-listed SP1 programs as native code, without memory protection inside the process.

fn main() {
    runner_core::main()
}
