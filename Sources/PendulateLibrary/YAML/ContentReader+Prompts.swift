import PendulateCore
import Yams

/// Prompts by stage, and what some of them speak of.
struct PromptTexts {
  var byStage: [Stage: [String]] = [:]
  var tags: [String: Set<ContentTag>] = [:]
}

extension ContentReader {
  /// The prompts of each stage, each a text, or a text and what it speaks of.
  mutating func prompts(_ node: Node, as what: String) -> PromptTexts {
    var result = PromptTexts()
    guard let fields = entries(of: node, as: what) else { return result }
    for entry in fields.entries {
      guard let stage = stage(entry.name, entry.key),
        let nodes = list(entry.value, as: "a list of prompts")
      else { continue }
      result.byStage[stage] = nodes.compactMap { node in
        guard case .mapping = node else { return prompt(node, of: stage) }
        guard let (text, tags) = taggedPrompt(node, of: stage) else { return nil }
        if !tags.isEmpty { result.tags[text, default: []].formUnion(tags) }
        return text
      }
    }
    return result
  }

  /// A prompt with what it speaks of; one prompt less spoils nothing.
  private mutating func taggedPrompt(
    _ node: Node, of stage: Stage
  ) -> (text: String, tags: Set<ContentTag>)? {
    let before = spoiled
    defer { spoiled = before }
    guard
      let fields = fields(
        of: node, as: "a prompt", keys: ContentKeys.prompt, required: ["text"]),
      let text = fields["text"].flatMap({ prompt($0, of: stage) })
    else { return nil }
    return (text, tags(in: fields))
  }

  /// What something speaks of.
  mutating func tags(in fields: Fields) -> Set<ContentTag> {
    guard let node = fields["tags"] else { return [] }
    let names = choices(
      node, as: "a list of tags", each: "Tag", of: ContentTag.allCases.map(\.rawValue))
    return Set(names.compactMap(ContentTag.init))
  }
}

extension Node {
  /// The text of a prompt, whether it stands alone or with what it speaks of.
  var promptText: Node {
    if case .mapping(let mapping) = self, let text = mapping["text"] { text } else { self }
  }
}
