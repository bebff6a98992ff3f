namespace HerDocs.Cli.Preview.Serving;

/// <summary>The port that was asked for cannot be had.</summary>
internal sealed class PortFault(string message) : Exception(message);
