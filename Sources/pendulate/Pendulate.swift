import ArgumentParser
@main struct Pendulate: ParsableCommand { func run() throws { print("x") } }
