import Assets
package import PendulateCore
import Yams

/// Reads the shipped content, and a person's own files, which come first.
///
/// A fault in a file is told and the rest is loaded: nothing that a person wrote keeps a session
/// from starting.
package enum ContentLoader {
  /// The files of a person that a folder may hold, as far as `parts` calls for them:
  /// `practices/*.yaml`, `patterns/*.yaml`, `patterns.yaml`, `prompts.yaml`, `glimmers.yaml`; and
  /// `limits.yaml`, of which patterns, glimmers and prompts of a hunt are left out that it excludes.
  ///
  /// Parts that are not asked for stay empty, and their faults untold.
  package static func load(
    _ parts: ContentParts = .all, personFolder: String?
  ) -> (content: CoachContent, faults: [ContentFault]) {
    var content = CoachContent()
    var faults: [ContentFault] = []
    let own = personFolder.map(PersonFiles.init(folder:))
    let limits =
      parts.isDisjoint(with: [.practices, .patterns, .glimmers, .hunt])
      ? CareLimits() : own?.limits(&faults) ?? CareLimits()
    content.careLimits = limits
    if parts.contains(.practices) || parts.contains(.patterns) {
      var practiceFaults: [ContentFault] = []
      let mine = own?.practices(&practiceFaults) ?? PersonFiles.Practices()
      if parts.contains(.practices) {
        faults += practiceFaults
        content.practices = practices(mine.practices, &faults)
      }
      if parts.contains(.patterns) {
        content.patterns = patterns(own, mine.patterns, &faults).filter {
          !limits.withoutBreath.contains($0.id)
        }
        content.anchors = read(Assets.patterns, &faults) { AnchorFile.read($0, with: &$1) } ?? []
      }
    }
    if parts.contains(.prompts) {
      let prompts = prompts(own, &faults)
      content.prompts = prompts.byStage
      content.promptTags = prompts.tags
    }
    if parts.contains(.glimmers) {
      content.starterGlimmers = glimmers(own, &faults).filter(limits.allows)
    }
    if parts.contains(.hunt) {
      content.huntPrompts = (read(Assets.hunt, &faults, HuntFile.read) ?? []).filter {
        !limits.withoutCategories.contains($0.category)
      }
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

  private static func practices(_ mine: [Practice], _ faults: inout [ContentFault]) -> [Practice] {
    mine
      + shippedPractices(&faults).filter { practice in !mine.contains { $0.id == practice.id } }
  }

  /// The shipped practices alone.
  static func shippedPractices(_ faults: inout [ContentFault]) -> [Practice] {
    Assets.practices.compactMap { asset in
      read(asset, &faults) { PracticeFile.read($0, with: &$1)?.practice }
    }
  }

  private static func patterns(
    _ own: PersonFiles?, _ brought: [BreathPattern], _ faults: inout [ContentFault]
  ) -> [BreathPattern] {
    var mine = own?.patterns(&faults) ?? []
    mine += brought.filter { pattern in !mine.contains { $0.id == pattern.id } }
    return mine
      + shippedPatterns(&faults).filter { pattern in !mine.contains { $0.id == pattern.id } }
  }

  /// The shipped patterns alone.
  static func shippedPatterns(_ faults: inout [ContentFault]) -> [BreathPattern] {
    read(Assets.patterns, &faults) { PatternFile.read($0, with: &$1).map(\.pattern) } ?? []
  }

  private static func prompts(_ own: PersonFiles?, _ faults: inout [ContentFault]) -> PromptTexts {
    let shipped = shippedPrompts(&faults)
    return own?.prompts(changing: shipped, &faults) ?? shipped
  }

  /// The shipped prompts alone.
  static func shippedPrompts(_ faults: inout [ContentFault]) -> PromptTexts {
    read(Assets.prompts, &faults, PromptFile.readShipped) ?? PromptTexts()
  }

  private static func glimmers(_ own: PersonFiles?, _ faults: inout [ContentFault]) -> [Glimmer] {
    (own?.glimmers(&faults) ?? []) + shippedGlimmers(&faults)
  }

  /// The shipped glimmers alone.
  static func shippedGlimmers(_ faults: inout [ContentFault]) -> [Glimmer] {
    read(Assets.glimmers, &faults) { GlimmerFile.read($0, origin: .starter, with: &$1) } ?? []
  }
}
