import PendulateCore
import Yams

/// What would be kinder in a list of stages, of which the order is always the same.
struct StageAdvice {
  private let stages: StageList
  private let practice: Practice

  init(_ stages: StageList, _ practice: Practice) {
    self.stages = stages
    self.practice = practice
  }

  func tell(to reader: inout ContentReader) {
    tellOfBeginning(to: &reader)
    tellOfEnd(to: &reader)
    tellOfOrder(to: &reader)
    for (index, touch) in stages.entries(of: .touch).enumerated().dropFirst() {
      guard let seconds = touch.seconds, seconds > 20 else { continue }
      reader.advise(
        at: touch.node,
        "Touch \(index + 1) is \(seconds) s, and 20 to 30 are usual; how long it becomes follows "
          + "from the answers, 20 s at most in the first sessions and 30 s later.",
        "Perhaps leave its length out.")
    }
    for orient in stages.entries(of: .orient) where orient.seconds != nil {
      reader.advise(
        at: orient.node,
        "How long coming back is follows from the touch, a minute at least; the number is passed "
          + "over.", "Perhaps write safetyRatio for more of it.")
    }
  }

  private func tellOfBeginning(to reader: inout ContentReader) {
    let resource = practice.resourceSeconds
    let isFirst = stages.entries.first { $0.kind != .orient }?.kind == .resource
    if !stages.has(.resource) {
      reader.advise(
        at: stages.node,
        "There is no time with a glimmer; the program begins with \(resource) s of it.",
        "Perhaps write '- resource: 120' first.")
    }
    let untilResource = stages.entries.prefix { $0.kind != .resource }
    if !isFirst, let touch = untilResource.first(where: { $0.kind == .touch }) {
      reader.advise(
        at: touch.node,
        "A touch comes before any time with a glimmer; the program begins with \(resource) s of it "
          + "all the same.", "Perhaps write '- resource: 120' before it.")
    }
  }

  private func tellOfEnd(to reader: inout ContentReader) {
    if !stages.has(.close) {
      reader.advise(
        at: stages.node,
        "There is no close; the program ends with \(practice.closeSeconds) s of it.",
        "Perhaps write '- close: 120' last.")
    }
    if let last = stages.entries.last, last.kind == .touch || last.kind == .both {
      reader.advise(
        at: last.node,
        "Nothing comes after '\(last.kind.rawValue)'; the program comes back for a minute at least "
          + "and then closes, whatever is written.", "Perhaps write '- close: 120' after it.")
    }
  }

  /// What stands where it does not come.
  private func tellOfOrder(to reader: inout ContentReader) {
    var touches = 0
    var hasClosed = false
    for entry in stages.entries {
      if hasClosed, entry.kind != .close {
        reader.advise(
          at: entry.node,
          "'\(entry.kind.rawValue)' stands after the close; the program closes last.",
          "Perhaps write the close at the end.")
      } else if entry.kind == .resource, touches > 0, !isOnlyResource {
        reader.advise(
          at: entry.node,
          "The time with a glimmer is all at the start, \(practice.resourceSeconds) s; after a "
            + "touch one comes back, and a glimmer is there too.",
          "Perhaps write safetyRatio for more of it.")
      } else if entry.kind == .both, touches < practice.touches {
        reader.advise(
          at: entry.node,
          "Both at once stands before a touch; the program offers it once, after the last one.",
          "Perhaps write it after the last touch.")
      } else if entry.kind == .orient, touches == 0 {
        reader.advise(
          at: entry.node,
          "There is nothing to come back from here; coming back follows each touch by itself.",
          "Perhaps leave it out.")
      }
      touches += entry.kind == .touch ? 1 : 0
      hasClosed = hasClosed || entry.kind == .close
    }
    for kind in [StageList.Kind.both, .close] {
      for entry in stages.entries(of: kind).dropFirst() {
        reader.advise(
          at: entry.node,
          "'\(kind.rawValue)' is listed twice; it comes once, with the longest of its lengths.",
          "Perhaps keep one of the two.")
      }
    }
  }

  private var isOnlyResource: Bool { stages.entries(of: .resource).count == 1 }
}
