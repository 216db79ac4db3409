import PendulateCore
import Testing

/// A moment of a session at which a number is asked for, or said without being asked.
enum Place: String, CaseIterable, CustomTestStringConvertible {
  case arrive, pre, resource, gate, atGate, peak, settled, both, closing, post

  var testDescription: String { rawValue }

  /// A session that has come there.
  var way: Way {
    var way = Way(touches: 2, firstTouch: 10)
    switch self {
    case .arrive: break
    case .pre: way.toCheckIn()
    case .resource: way.toResource()
    case .gate:
      way.toResource()
      way.wait(for: .rate(.gate, .distress))
    case .atGate: way.toGate()
    case .peak:
      way.touch()
      way.wait(for: .rate(.peak, .distress))
    case .settled:
      way.touch()
      way.answer(.rate(.peak, .distress), 2)
      way.wait(for: .rate(.settled, .distress))
    case .both:
      way.swing(peak: 2, settled: 2)
      way.swing(peak: 2, settled: 2)
      way.take(.both(true))
      way.wait(for: .rate(.both, .distress))
    case .closing: way.toClose()
    case .post: way.toCheckOut()
    }
    return way
  }
}
