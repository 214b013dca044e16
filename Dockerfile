# The site as an image: no shell, no root, nothing written but /data and /tmp. docker-compose.yml says how it is run.
# Needs BuildKit, which Docker has used since version 23.

FROM node:20-bookworm-slim AS node

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS projects
WORKDIR /source
COPY . .
# Only what says which packages are needed: as long as it stays as it is, the restored packages below come from the cache.
RUN find . -type f ! -name '*.csproj' ! -name '*.props' ! -name '*.targets' ! -name global.json -delete && find . -type d -empty -delete

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
# The build fetches the browser libraries with npm.
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /source
# Packages bring native libraries for every kind of machine; the image needs those of one.
ARG TARGETARCH
COPY --from=projects /source .
RUN dotnet restore src/B2BCentral.Web -a $TARGETARCH
COPY . .
RUN dotnet publish src/B2BCentral.Web -c Release -a $TARGETARCH --no-restore -o /site && mkdir /data

# "extra" has the time zones that days are counted in, and the languages that prices are written in; the plain image has neither.
FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra
WORKDIR /site
COPY --from=build /site .
# A new volume takes the owner of the folder it is mounted on, so the site may write there without being root.
COPY --from=build --chown=$APP_UID:$APP_UID /data /data
# Database, uploads and what is put aside while a file is received (up to 1 GB, too much for a /tmp in memory) stay together.
ENV ASPNETCORE_HTTP_PORTS="" \
    ASPNETCORE_URLS=http://+:5080 \
    ASPNETCORE_TEMP=/data \
    SQLITE_TMPDIR=/data \
    ConnectionStrings__B2BCentral="Data Source=/data/b2bcentral.db" \
    Uploads__Folder=/data/uploads
USER $APP_UID
EXPOSE 5080
VOLUME /data
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 CMD ["dotnet", "B2BCentral.Web.dll", "health"]
ENTRYPOINT ["dotnet", "B2BCentral.Web.dll"]
