import PendulateCore

extension Session {
  /// Whether it swings between two poles here: no pole is drawn where nothing is touched, or nothing
  /// any more.
  var hasPoles: Bool {
    guard plan.mode == .touch else { return false }
    switch escalation {
    case .high, .stop, .numb: return false
    case .silent, .unsettled, .rising, .edge, nil: break
    }
    switch stage {
    case .resource, .gate, .touch, .orient, .both: return true
    case .close: return swing > 0
    case .arrive, .checkPre, .choose, .checkPost, .rest, .high, .stop, .numb, .silent, .later, nil:
      return false
    }
  }

  /// Whether the light of the pendulum may hang there: in every stage with time of its own that is not
  /// a page, and has no picture of another kind.
  var hasLight: Bool {
    guard !CourseView.isShown(self) else { return false }
    switch stage {
    case .resource, .gate, .touch, .orient, .both, .close, .silent: return true
    case .high, .numb: return !showsSupportCard
    case .arrive, .checkPre, .choose, .checkPost, .rest, .stop, .later, nil: return false
    }
  }

  /// Whether a picture stands above what is said: the pendulum, or a way of its own.
  func hasPicture(_ shape: BreathShape) -> Bool {
    hasPoles || CourseView.isShown(self) || hasLight && shape == .pendulum
  }

  /// Whether it is a stage in which it may be hard, whether it is now or not.
  var mayBeHard: Bool {
    switch stage {
    case .high, .stop, .numb, .silent, .orient, .gate, .close: true
    case .arrive, .checkPre, .choose, .resource, .touch, .both, .checkPost, .rest, .later, nil:
      false
    }
  }

  /// Whether it is hard here, so that people one could reach are told.
  var isHard: Bool {
    switch stage {
    case .high, .stop, .numb, .silent: true
    case .orient, .gate, .close: escalation != nil || isUnsettled
    case .arrive, .checkPre, .choose, .resource, .touch, .both, .checkPost, .rest, .later, nil:
      false
    }
  }
}
