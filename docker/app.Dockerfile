# The portal as one image: the WAR on Payara Micro. Build it from the top of the checkout:
#   docker build -f docker/app.Dockerfile -t hansa .
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /hansa
COPY pom.xml .
COPY src src
RUN mvn -B -ntp -DskipTests pre-integration-test

FROM eclipse-temurin:17-jre
RUN groupadd --system --gid 10001 hansa \
 && useradd --system --uid 10001 --gid hansa --no-create-home hansa \
 && install -d -o hansa -g hansa /var/lib/hansa
COPY --from=build /hansa/src/build/payara /opt/hansa
COPY --from=build /hansa/target/payara-micro.jar /hansa/target/hansa.war /opt/hansa/
USER hansa
ENV HANSA_DATA_DIR=/var/lib/hansa
VOLUME /var/lib/hansa
EXPOSE 8080

# bash opens the connection itself, since the image has no program that speaks HTTP
HEALTHCHECK --interval=10s --timeout=5s --start-period=3m CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]

ENTRYPOINT ["java", \
    "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", \
    "-Dfile.encoding=UTF-8", "-Duser.timezone=UTC", "-Dproduct.name=", \
    "-jar", "/opt/hansa/payara-micro.jar", \
    "--nohazelcast", "--disablephonehome", \
    "--logproperties", "/opt/hansa/logging.properties", \
    "--prebootcommandfile", "/opt/hansa/boot.asadmin", \
    "--port", "8080", "--contextroot", "/", \
    "--deploy", "/opt/hansa/hansa.war"]
