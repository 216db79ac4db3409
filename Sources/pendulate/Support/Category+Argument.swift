public import ArgumentParser
public import PendulateCore

extension Glimmer.Category: ExpressibleByArgument {}
