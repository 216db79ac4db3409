import ArgumentParser
package import ClosedEyeCues

/// How the breath and the stages are told without looking; nil is what was not given.
struct CueOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Tell the breath and the stages without looking.", valueName: "style"))
  var cues: CueStyle?

  @Option(
    name: .customLong("cue-volume"), parsing: .unconditional,
    help: ArgumentHelp(
      "How loud tones and words are (0-100; 40 unless given).", valueName: "volume"))
  var volume: Int?

  func validate() throws {
    try SessionCommand.check(volume, in: 0...100, "--cue-volume")
  }
}

extension CueStyle: ExpressibleByArgument {}
