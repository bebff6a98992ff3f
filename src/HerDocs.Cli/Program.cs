using HerDocs.Cli;

using var interruption = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) =>
{
    press.Cancel = true;
    interruption.Cancel();
};
Console.OutputEncoding = System.Text.Encoding.UTF8;
return CommandLine.Run(args, new Terminal(Console.Out, Console.Error, Directory.GetCurrentDirectory(), interruption.Token));
