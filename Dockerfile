FROM node:20-bookworm-slim AS node

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
# The build fetches the browser libraries with npm.
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /source
COPY . .
RUN dotnet publish src/B2BCentral.Web -c Release -o /site && mkdir /data

FROM mcr.microsoft.com/dotnet/aspnet:10.0
# The health check asks the site itself; the image comes without a tool for that.
RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
WORKDIR /site
COPY --from=build /site .
# A new volume takes the owner of the folder it is mounted on, so the site may write there without being root.
COPY --from=build --chown=$APP_UID:$APP_UID /data /data
USER $APP_UID
ENV ConnectionStrings__B2BCentral="Data Source=/data/b2bcentral.db" \
    ASPNETCORE_HTTP_PORTS="" \
    ASPNETCORE_URLS=http://127.0.0.1:5080
VOLUME /data
ENTRYPOINT ["dotnet", "B2BCentral.Web.dll"]
