/// What a piece of content speaks of, so that it can be looked for, or left out as a whole.
package enum ContentTag: String, Hashable, Sendable, CaseIterable, Codable {
  /// Someone being there: a person, an animal, a place that knows one.
  case company
  /// Pleasure, desire or closeness.
  case pleasure
}

extension CoachContent {
  /// The same without anything that speaks of it.
  package func leavingOut(_ tag: ContentTag) -> CoachContent {
    var content = self
    content.practices = practices.filter { !$0.tags.contains(tag) }.map { $0.leavingOut(tag) }
    content.prompts = prompts.mapValues { Self.without(tag, $0, promptTags) }
    content.starterGlimmers = starterGlimmers.filter { !$0.tags.contains(tag) }
    content.leftOutGlimmers.formUnion(
      starterGlimmers.filter { $0.tags.contains(tag) }.map(\.id))
    return content
  }

  fileprivate static func without(
    _ tag: ContentTag, _ prompts: [String], _ tags: [String: Set<ContentTag>]
  ) -> [String] {
    prompts.filter { !(tags[$0]?.contains(tag) ?? false) }
  }
}

extension Practice {
  /// The same without the prompts that speak of it.
  package func leavingOut(_ tag: ContentTag) -> Practice {
    var practice = self
    practice.prompts = prompts.mapValues { CoachContent.without(tag, $0, promptTags) }
    return practice
  }
}
