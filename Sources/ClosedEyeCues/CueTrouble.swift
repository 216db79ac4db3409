/// The sentences about cues that cannot be heard: what was looked for, and what to do.
enum CueTrouble {
  static let noBell = "No bell: there is no terminal to ring it in; choose cues: tones or words."
  static let noFolder = "No sound: no sound file can be written; choose cues: bell or words."

  /// None of the programs of a style is there.
  static func missing(_ style: CueStyle) -> String {
    let names = SoundProgram.Name.all(for: style)
    return "\(start(style)): install \(list(names, "or")), or choose cues: bell."
  }

  /// Every program of a style that is there was tried, and failed.
  static func failing(_ failed: [SoundProgram.Name], of style: CueStyle) -> String {
    let others = SoundProgram.Name.all(for: style).filter { !failed.contains($0) }
    let advice = others.isEmpty ? "choose" : "install \(list(others, "or")), or choose"
    return "\(start(style)): \(list(failed, "and")) failed; \(advice) cues: bell."
  }

  private static func start(_ style: CueStyle) -> String {
    style == .words ? "No words" : "No sound"
  }

  private static func list(_ names: [SoundProgram.Name], _ joint: String) -> String {
    let names = names.map(\.rawValue)
    guard let last = names.last, names.count > 1 else { return names.joined() }
    return "\(names.dropLast().joined(separator: ", ")) \(joint) \(last)"
  }
}
