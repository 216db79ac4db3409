import PendulateCore
import Yams

/// Reads prompts: the program's own, by stage, and what a person adds to them or hides.
enum PromptFile {
  /// A person's changes.
  struct Changes {
    /// Prompts that come before the program's own.
    var added = PromptTexts()
    /// Prompts to hide, and where each is written.
    var hidden: [(stage: Stage, text: String, node: Node)] = []
  }

  /// Reads the program's own prompts.
  static func readShipped(_ root: Node, with reader: inout ContentReader) -> PromptTexts {
    reader.prompts(root, as: "the prompts by stage")
  }

  /// Reads a person's file: `add` and `hide`, each by stage.
  static func readChanges(_ root: Node, with reader: inout ContentReader) -> Changes {
    var changes = Changes()
    guard
      let fields = reader.fields(
        of: root, as: "a file of prompts", keys: ContentKeys.prompts, required: [])
    else { return changes }
    if let node = fields["add"] {
      changes.added = reader.prompts(node, as: "the prompts by stage")
    }
    if let node = fields["hide"], let stages = reader.entries(of: node, as: "the prompts by stage")
    {
      for entry in stages.entries {
        guard let stage = reader.stage(entry.name, entry.key),
          let nodes = reader.list(entry.value, as: "a list of prompts")
        else { continue }
        for node in nodes {
          if let text = reader.text(node, as: "A prompt of '\(stage.rawValue)'") {
            changes.hidden.append((stage, text, node))
          }
        }
      }
    }
    return changes
  }

  /// Puts the changes to the program's own prompts; one to hide that is not there is a fault.
  static func apply(
    _ changes: Changes, to shipped: PromptTexts, with reader: inout ContentReader
  ) -> PromptTexts {
    var prompts = shipped.byStage
    for (stage, text, node) in changes.hidden {
      guard shipped.byStage[stage]?.contains(text) == true else {
        reader.fault(
          at: node, "No prompt of '\(stage.rawValue)' reads \(Quoting.quoted(text)).",
          "Copy the prompt to hide letter by letter.", spoils: false)
        continue
      }
      prompts[stage]?.removeAll { $0 == text }
    }
    for (stage, texts) in changes.added.byStage {
      prompts[stage] = texts + (prompts[stage] ?? []).filter { !texts.contains($0) }
    }
    return PromptTexts(
      byStage: prompts, tags: shipped.tags.merging(changes.added.tags) { $0.union($1) })
  }
}
