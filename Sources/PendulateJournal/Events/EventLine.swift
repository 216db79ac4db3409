import Foundation
package import PendulateCore

/// An event as one line of JSON: the form of `--events`, `preview --json` and the journal alike.
package enum EventLine {
  // Never changed after this, and encoding reads it only.
  private static let encoder: JSONEncoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }()

  /// Writes the event without a line break, keys in order, seconds to the millisecond.
  package static func encode(_ event: SessionEvent) -> String {
    let event = event.roundedToMilliseconds
    guard let data = try? encoder.encode(event) else {
      // Cannot be: all that an event holds are words and, once rounded, finite numbers.
      return #"{"event":"\#(event.event.rawValue)","t":\#(Int(event.t))}"#
    }
    return String(decoding: data, as: UTF8.self)
  }

  /// Reads a line; throws where a field has another type or an unknown word.
  package static func decode(_ line: String) throws -> SessionEvent {
    if let event = FlatEventReader.read(line) { return event }
    return try JSONDecoder().decode(SessionEvent.self, from: Data(line.utf8))
  }
}

extension SessionEvent {
  /// The event with all lengths to the millisecond, as numbers that JSON can tell.
  var roundedToMilliseconds: SessionEvent {
    var event = self
    event.t = max(0, Self.milliseconds(t))
    event.plannedSeconds = plannedSeconds.map(Self.milliseconds)
    event.seconds = seconds.map(Self.milliseconds)
    event.dwellSeconds = dwellSeconds.map(Self.milliseconds)
    event.plan?.firstTouchSeconds = plan?.firstTouchSeconds.map(Self.milliseconds)
    event.plan?.safetyRatio = plan?.safetyRatio.map(Self.milliseconds)
    return event
  }

  private static func milliseconds(_ seconds: Double) -> Double {
    seconds.isFinite ? (seconds * 1000).rounded() / 1000 : 0
  }
}
