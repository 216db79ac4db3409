import Assets
public import PendulateCore
import Yams

/// Reads the shipped content, and a person's own files, which come first.
///
/// A fault in a file is told and the rest is loaded: nothing that a person wrote keeps a session
/// from starting.
public enum ContentLoader {
  /// The files of a person that a folder may hold, as far as `parts` calls for them:
  /// `practices/*.yaml`, `patterns/*.yaml`, `patterns.yaml`, `prompts.yaml`, `glimmers.yaml`.
  ///
  /// Parts that are not asked for stay empty, and their faults untold.
  public static func load(
    _ parts: ContentParts = .all, personFolder: String?
  ) -> (content: CoachContent, faults: [ContentFault]) {
    var content = CoachContent()
    var faults: [ContentFault] = []
    let own = personFolder.map(PersonFiles.init(folder:))
    if parts.contains(.practices) {
      content.practices = practices(own, &faults)
    }
    if parts.contains(.patterns) {
      content.patterns = patterns(own, &faults)
    }
    if parts.contains(.prompts) {
      content.prompts = prompts(own, &faults)
    }
    if parts.contains(.glimmers) {
      content.starterGlimmers = glimmers(own, &faults)
    }
    if parts.contains(.checkIn) {
      content.distressAnchors =
        read(Assets.distress, &faults) {
          CheckInFiles.readAnchors($0, with: &$1)
        } ?? []
      if let words = read(Assets.sensations, &faults, CheckInFiles.readSensations) {
        content.sensationGroups = words.groups
        content.distantWords = words.distant
      }
      content.regions = read(Assets.regions, &faults, CheckInFiles.readRegions) ?? [:]
    }
    if parts.contains(.support), let support = read(Assets.support, &faults, SupportFile.read) {
      content.supportCard = support.card
      content.supportLines = support.lines
      content.supportLinesChecked = support.checked
    }
    return (content, faults.sorted())
  }

  /// Reads one shipped file.
  private static func read<Value>(
    _ asset: AssetFile, _ faults: inout [ContentFault],
    _ read: (Node, inout ContentReader) -> Value?
  ) -> Value? {
    var reader = ContentReader(file: asset.name)
    let value = reader.root(of: asset.bytes).flatMap { read($0, &reader) }
    faults += reader.faults
    return value
  }

  private static func practices(_ own: PersonFiles?, _ faults: inout [ContentFault]) -> [Practice] {
    let mine = own?.practices(&faults) ?? []
    let shipped = Assets.practices.compactMap { asset in
      read(asset, &faults) { PracticeFile.read($0, with: &$1)?.practice }
    }
    return mine + shipped.filter { practice in !mine.contains { $0.id == practice.id } }
  }

  private static func patterns(_ own: PersonFiles?, _ faults: inout [ContentFault])
    -> [BreathPattern]
  {
    let mine = own?.patterns(&faults) ?? []
    return mine
      + shippedPatterns(&faults).filter { pattern in !mine.contains { $0.id == pattern.id } }
  }

  /// The shipped patterns alone.
  static func shippedPatterns(_ faults: inout [ContentFault]) -> [BreathPattern] {
    read(Assets.patterns, &faults) { PatternFile.read($0, with: &$1).map(\.pattern) } ?? []
  }

  private static func prompts(_ own: PersonFiles?, _ faults: inout [ContentFault])
    -> [Stage: [String]]
  {
    let shipped = shippedPrompts(&faults)
    return own?.prompts(changing: shipped, &faults) ?? shipped
  }

  /// The shipped prompts alone.
  static func shippedPrompts(_ faults: inout [ContentFault]) -> [Stage: [String]] {
    read(Assets.prompts, &faults, PromptFile.readShipped) ?? [:]
  }

  private static func glimmers(_ own: PersonFiles?, _ faults: inout [ContentFault]) -> [Glimmer] {
    let mine = own?.glimmers(&faults) ?? []
    return mine
      + (read(Assets.glimmers, &faults) { GlimmerFile.read($0, origin: .starter, with: &$1) } ?? [])
  }
}
