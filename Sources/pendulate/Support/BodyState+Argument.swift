public import ArgumentParser
public import PendulateCore

extension BodyState: ExpressibleByArgument {}
