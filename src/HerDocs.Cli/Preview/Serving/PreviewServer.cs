using System.Net;
using System.Net.Sockets;
using HerDocs.Cli.Preview.Building;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace HerDocs.Cli.Preview.Serving;

/// <summary>
/// The web server of a preview. It answers on 127.0.0.1 alone, to its own pages alone, and changes nothing. It is built from an empty
/// host: no settings of the folder or of the machine can make it listen elsewhere.
/// </summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly Viewers viewers;

    private PreviewServer(WebApplication application, Viewers viewers)
    {
        this.application = application;
        this.viewers = viewers;
    }

    /// <summary>Where a browser finds it.</summary>
    public Uri Address { get; private set; } = null!;

    /// <param name="port">0 for one that is free.</param>
    /// <exception cref="PortFault">The port cannot be had.</exception>
    public static async Task<PreviewServer> Start(PreviewBoard board, int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Listen(IPAddress.Loopback, port);
        });
        var application = builder.Build();
        var viewers = new Viewers(board);
        application.Use(next => new RequestGuard(next).Answer);
        application.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(20) });
        application.Run(new Router(board, viewers).Answer);
        try
        {
            await application.StartAsync();
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            await application.DisposeAsync();
            throw new PortFault(Reason(exception, port));
        }
        var address = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return new PreviewServer(application, viewers) { Address = new Uri(address + "/") };
    }

    public async ValueTask DisposeAsync()
    {
        await viewers.Leave();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        await application.StopAsync(patience.Token);
        await application.DisposeAsync();
    }

    private static string Reason(Exception exception, int port) => exception is SocketException { SocketErrorCode: SocketError.AccessDenied }
        ? $"port {port} may not be used: give a number over 1023 with --port, or leave it out"
        : exception is IOException { InnerException: AddressInUseException }
            ? $"port {port} is in use: give another one with --port, or leave it out"
            : $"port {port} cannot be used: give another one with --port, or leave it out";
}
