#pragma once

// The types of H.245 version 16, written by scripts/generate_asn1.py: change that.
// clang-format off

#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "protocols/asn1/choice.hpp"
#include "protocols/asn1/type.hpp"
#include "protocols/asn1/values.hpp"
#include "protocols/base/bytes.hpp"

namespace protocols::h245 {

struct ATMParameters;
struct AudioCapability;
struct AudioCapability_G7231;
struct AudioMode;
struct AudioMode_G7231;
struct AudioTelephonyEventCapability;
struct AudioToneCapability;
struct AuthenticationCapability;
struct AuthorizationParameters;
struct BEnhancementParameters;
struct CRCLength;
struct Capability;
struct CapabilityDescriptor;
struct CapabilityIdentifier;
struct CapabilityTableEntry;
struct Capability_H233EncryptionReceiveCapability;
struct CloseLogicalChannel;
struct CloseLogicalChannelAck;
struct CloseLogicalChannel_Reason;
struct CloseLogicalChannel_Source;
struct CommandMessage;
struct CommunicationModeCommand;
struct CommunicationModeRequest;
struct CommunicationModeResponse;
struct CommunicationModeTableEntry;
struct CommunicationModeTableEntry_DataType;
struct CompressionType;
struct ConferenceCapability;
struct ConferenceCommand;
struct ConferenceIndication;
struct ConferenceRequest;
struct ConferenceRequest_RequestTerminalCertificate;
struct ConferenceResponse;
struct ConferenceResponse_BroadcastMyLogicalChannelResponse;
struct ConferenceResponse_ChairTokenOwnerResponse;
struct ConferenceResponse_ConferenceIDResponse;
struct ConferenceResponse_ExtensionAddressResponse;
struct ConferenceResponse_MCTerminalIDResponse;
struct ConferenceResponse_MakeMeChairResponse;
struct ConferenceResponse_MakeTerminalBroadcasterResponse;
struct ConferenceResponse_PasswordResponse;
struct ConferenceResponse_SendThisSourceResponse;
struct ConferenceResponse_TerminalCertificateResponse;
struct ConferenceResponse_TerminalIDResponse;
struct ConnectionIdentifier;
struct Criteria;
struct CustomPictureClockFrequency;
struct CustomPictureFormat;
struct CustomPictureFormat_MPI;
struct CustomPictureFormat_MPI_CustomPCF_Element;
struct CustomPictureFormat_PixelAspectInformation;
struct CustomPictureFormat_PixelAspectInformation_ExtendedPAR_Element;
struct DataApplicationCapability;
struct DataApplicationCapability_Application;
struct DataApplicationCapability_Application_Nlpid;
struct DataApplicationCapability_Application_T38fax;
struct DataApplicationCapability_Application_T84;
struct DataMode;
struct DataMode_Application;
struct DataMode_Application_Nlpid;
struct DataMode_Application_T38fax;
struct DataProtocolCapability;
struct DataProtocolCapability_V76wCompression;
struct DataType;
struct DepFECCapability;
struct DepFECCapability_Rfc2733;
struct DepFECCapability_Rfc2733_SeparateStream;
struct DepFECData;
struct DepFECData_Rfc2733;
struct DepFECData_Rfc2733_Mode;
struct DepFECData_Rfc2733_Mode_SeparateStream;
struct DepFECData_Rfc2733_Mode_SeparateStream_DifferentPort;
struct DepFECData_Rfc2733_Mode_SeparateStream_SamePort;
struct DepFECMode;
struct DepFECMode_Rfc2733Mode;
struct DepFECMode_Rfc2733Mode_Mode;
struct DepFECMode_Rfc2733Mode_Mode_SeparateStream;
struct DepFECMode_Rfc2733Mode_Mode_SeparateStream_DifferentPort;
struct DepFECMode_Rfc2733Mode_Mode_SeparateStream_SamePort;
struct DialingInformation;
struct DialingInformationNetworkType;
struct DialingInformationNumber;
struct EncryptionAuthenticationAndIntegrity;
struct EncryptionCommand;
struct EncryptionCommand_EncryptionAlgorithmID;
struct EncryptionMode;
struct EncryptionSync;
struct EncryptionUpdateDirection;
struct EncryptionUpdateRequest;
struct EndSessionCommand;
struct EndSessionCommand_GstnOptions;
struct EndSessionCommand_IsdnOptions;
struct EnhancementLayerInfo;
struct EnhancementOptions;
struct EscrowData;
struct ExtendedVideoCapability;
struct FECCapability;
struct FECCapability_Rfc2733Format;
struct FECData;
struct FECData_Rfc2733;
struct FECData_Rfc2733_PktMode;
struct FECData_Rfc2733_PktMode_Rfc2733diffport;
struct FECData_Rfc2733_PktMode_Rfc2733sameport;
struct FECMode;
struct FECMode_Rfc2733Format;
struct FlowControlCommand;
struct FlowControlCommand_Restriction;
struct FlowControlCommand_Scope;
struct FlowControlIndication;
struct FlowControlIndication_Restriction;
struct FlowControlIndication_Scope;
struct FunctionNotSupported;
struct FunctionNotSupported_Cause;
struct FunctionNotUnderstood;
struct G7231AnnexCCapability;
struct G7231AnnexCCapability_G723AnnexCAudioMode;
struct G7231AnnexCMode;
struct G7231AnnexCMode_G723AnnexCAudioMode;
struct G729Extensions;
struct GSMAudioCapability;
struct GenericCapability;
struct GenericMessage;
struct GenericParameter;
struct GenericTransportParameters;
struct H222Capability;
struct H222LogicalChannelParameters;
struct H223AL1MParameters;
struct H223AL1MParameters_ArqType;
struct H223AL1MParameters_CrcLength;
struct H223AL1MParameters_HeaderFEC;
struct H223AL1MParameters_TransferMode;
struct H223AL2MParameters;
struct H223AL2MParameters_HeaderFEC;
struct H223AL3MParameters;
struct H223AL3MParameters_ArqType;
struct H223AL3MParameters_CrcLength;
struct H223AL3MParameters_HeaderFormat;
struct H223AnnexCArqParameters;
struct H223AnnexCArqParameters_NumberOfRetransmissions;
struct H223AnnexCCapability;
struct H223Capability;
struct H223Capability_H223MultiplexTableCapability;
struct H223Capability_H223MultiplexTableCapability_Enhanced;
struct H223Capability_MobileMultilinkFrameCapability;
struct H223Capability_MobileOperationTransmitCapability;
struct H223LogicalChannelParameters;
struct H223LogicalChannelParameters_AdaptationLayerType;
struct H223LogicalChannelParameters_AdaptationLayerType_Al3;
struct H223ModeParameters;
struct H223ModeParameters_AdaptationLayerType;
struct H223ModeParameters_AdaptationLayerType_Al3;
struct H223MultiplexReconfiguration;
struct H223MultiplexReconfiguration_H223AnnexADoubleFlag;
struct H223MultiplexReconfiguration_H223ModeChange;
struct H223SkewIndication;
struct H2250Capability;
struct H2250Capability_McCapability;
struct H2250LogicalChannelAckParameters;
struct H2250LogicalChannelParameters;
struct H2250LogicalChannelParameters_MediaPacketization;
struct H2250MaximumSkewIndication;
struct H2250ModeParameters;
struct H235Media;
struct H235Media_MediaType;
struct H235Mode;
struct H235Mode_MediaMode;
struct H235SecurityCapability;
struct H261VideoCapability;
struct H261VideoMode;
struct H261VideoMode_Resolution;
struct H262VideoCapability;
struct H262VideoMode;
struct H262VideoMode_ProfileAndLevel;
struct H263ModeComboFlags;
struct H263Options;
struct H263Version3Options;
struct H263VideoCapability;
struct H263VideoMode;
struct H263VideoModeCombos;
struct H263VideoMode_Resolution;
struct IS11172AudioCapability;
struct IS11172AudioMode;
struct IS11172AudioMode_AudioLayer;
struct IS11172AudioMode_AudioSampling;
struct IS11172AudioMode_MultichannelType;
struct IS11172VideoCapability;
struct IS11172VideoMode;
struct IS13818AudioCapability;
struct IS13818AudioMode;
struct IS13818AudioMode_AudioLayer;
struct IS13818AudioMode_AudioSampling;
struct IS13818AudioMode_MultichannelType;
struct IndicationMessage;
struct IntegrityCapability;
struct JitterIndication;
struct JitterIndication_Scope;
struct KeyProtectionMethod;
struct LogicalChannelRateAcknowledge;
struct LogicalChannelRateReject;
struct LogicalChannelRateRejectReason;
struct LogicalChannelRateRelease;
struct LogicalChannelRateRequest;
struct MCLocationIndication;
struct MaintenanceLoopAck;
struct MaintenanceLoopAck_Type;
struct MaintenanceLoopOffCommand;
struct MaintenanceLoopReject;
struct MaintenanceLoopReject_Cause;
struct MaintenanceLoopReject_Type;
struct MaintenanceLoopRequest;
struct MaintenanceLoopRequest_Type;
struct MasterSlaveDetermination;
struct MasterSlaveDeterminationAck;
struct MasterSlaveDeterminationAck_Decision;
struct MasterSlaveDeterminationReject;
struct MasterSlaveDeterminationReject_Cause;
struct MasterSlaveDeterminationRelease;
struct MediaChannelCapability;
struct MediaDistributionCapability;
struct MediaEncryptionAlgorithm;
struct MediaPacketizationCapability;
struct MediaTransportType;
struct MediaTransportType_AtmAAL5Compressed;
struct MiscellaneousCommand;
struct MiscellaneousCommand_Type;
struct MiscellaneousCommand_Type_EncryptionUpdateAck;
struct MiscellaneousCommand_Type_EncryptionUpdateCommand;
struct MiscellaneousCommand_Type_LostPartialPicture;
struct MiscellaneousCommand_Type_ProgressiveRefinementStart;
struct MiscellaneousCommand_Type_ProgressiveRefinementStart_RepeatCount;
struct MiscellaneousCommand_Type_VideoBadMBs;
struct MiscellaneousCommand_Type_VideoFastUpdateGOB;
struct MiscellaneousCommand_Type_VideoFastUpdateMB;
struct MiscellaneousIndication;
struct MiscellaneousIndication_Type;
struct MiscellaneousIndication_Type_VideoNotDecodedMBs;
struct MobileMultilinkReconfigurationCommand;
struct MobileMultilinkReconfigurationCommand_Status;
struct MobileMultilinkReconfigurationIndication;
struct ModeElement;
struct ModeElementType;
struct MulticastAddress;
struct MulticastAddress_IP6Address;
struct MulticastAddress_IPAddress;
struct MultilinkIndication;
struct MultilinkIndication_CrcDesired;
struct MultilinkIndication_ExcessiveError;
struct MultilinkRequest;
struct MultilinkRequest_AddConnection;
struct MultilinkRequest_CallInformation;
struct MultilinkRequest_MaximumHeaderInterval;
struct MultilinkRequest_MaximumHeaderInterval_RequestType;
struct MultilinkRequest_RemoveConnection;
struct MultilinkResponse;
struct MultilinkResponse_AddConnection;
struct MultilinkResponse_AddConnection_ResponseCode;
struct MultilinkResponse_AddConnection_ResponseCode_Rejected;
struct MultilinkResponse_CallInformation;
struct MultilinkResponse_MaximumHeaderInterval;
struct MultilinkResponse_RemoveConnection;
struct MultimediaSystemControlMessage;
struct MultiplePayloadStream;
struct MultiplePayloadStreamCapability;
struct MultiplePayloadStreamElement;
struct MultiplePayloadStreamElementMode;
struct MultiplePayloadStreamMode;
struct MultiplexCapability;
struct MultiplexElement;
struct MultiplexElement_RepeatCount;
struct MultiplexElement_Type;
struct MultiplexEntryDescriptor;
struct MultiplexEntryRejectionDescriptions;
struct MultiplexEntryRejectionDescriptions_Cause;
struct MultiplexEntrySend;
struct MultiplexEntrySendAck;
struct MultiplexEntrySendReject;
struct MultiplexEntrySendRelease;
struct MultiplexFormat;
struct MultiplexedStreamCapability;
struct MultiplexedStreamModeParameters;
struct MultiplexedStreamParameter;
struct MultipointCapability;
struct NetworkAccessParameters;
struct NetworkAccessParameters_Distribution;
struct NetworkAccessParameters_NetworkAddress;
struct NetworkAccessParameters_T120SetupProcedure;
struct NewATMVCCommand;
struct NewATMVCCommand_Aal;
struct NewATMVCCommand_Aal_Aal1;
struct NewATMVCCommand_Aal_Aal1_ClockRecovery;
struct NewATMVCCommand_Aal_Aal1_ErrorCorrection;
struct NewATMVCCommand_Aal_Aal5;
struct NewATMVCCommand_Multiplex;
struct NewATMVCCommand_ReverseParameters;
struct NewATMVCCommand_ReverseParameters_Multiplex;
struct NewATMVCIndication;
struct NewATMVCIndication_Aal;
struct NewATMVCIndication_Aal_Aal1;
struct NewATMVCIndication_Aal_Aal1_ClockRecovery;
struct NewATMVCIndication_Aal_Aal1_ErrorCorrection;
struct NewATMVCIndication_Aal_Aal5;
struct NewATMVCIndication_Multiplex;
struct NewATMVCIndication_ReverseParameters;
struct NewATMVCIndication_ReverseParameters_Multiplex;
struct NoPTAudioTelephonyEventCapability;
struct NoPTAudioToneCapability;
struct NonStandardIdentifier;
struct NonStandardIdentifier_H221NonStandard;
struct NonStandardMessage;
struct NonStandardParameter;
struct OpenLogicalChannel;
struct OpenLogicalChannelAck;
struct OpenLogicalChannelAck_ForwardMultiplexAckParameters;
struct OpenLogicalChannelAck_ReverseLogicalChannelParameters;
struct OpenLogicalChannelAck_ReverseLogicalChannelParameters_MultiplexParameters;
struct OpenLogicalChannelConfirm;
struct OpenLogicalChannelReject;
struct OpenLogicalChannelReject_Cause;
struct OpenLogicalChannel_ForwardLogicalChannelParameters;
struct OpenLogicalChannel_ForwardLogicalChannelParameters_MultiplexParameters;
struct OpenLogicalChannel_ReverseLogicalChannelParameters;
struct OpenLogicalChannel_ReverseLogicalChannelParameters_MultiplexParameters;
struct ParameterIdentifier;
struct ParameterValue;
struct Params;
struct PictureReference;
struct Q2931Address;
struct Q2931Address_Address;
struct QOSCapability;
struct QOSClass;
struct QOSDescriptor;
struct QOSMode;
struct QOSType;
struct RSVPParameters;
struct RTPH263VideoRedundancyEncoding;
struct RTPH263VideoRedundancyEncoding_FrameToThreadMapping;
struct RTPH263VideoRedundancyFrameMapping;
struct RTPPayloadType;
struct RTPPayloadType_PayloadDescriptor;
struct RedundancyEncoding;
struct RedundancyEncodingCapability;
struct RedundancyEncodingDTMode;
struct RedundancyEncodingDTModeElement;
struct RedundancyEncodingDTModeElement_Type;
struct RedundancyEncodingElement;
struct RedundancyEncodingMethod;
struct RedundancyEncodingMode;
struct RedundancyEncodingMode_SecondaryEncoding;
struct RedundancyEncoding_RtpRedundancyEncoding;
struct RefPictureSelection;
struct RefPictureSelection_AdditionalPictureMemory;
struct RefPictureSelection_EnhancedReferencePicSelect;
struct RefPictureSelection_EnhancedReferencePicSelect_SubPictureRemovalParameters;
struct RefPictureSelection_VideoBackChannelSend;
struct RemoteMCRequest;
struct RemoteMCResponse;
struct RemoteMCResponse_Reject;
struct RequestAllTerminalIDsResponse;
struct RequestChannelClose;
struct RequestChannelCloseAck;
struct RequestChannelCloseReject;
struct RequestChannelCloseReject_Cause;
struct RequestChannelCloseRelease;
struct RequestChannelClose_Reason;
struct RequestMessage;
struct RequestMode;
struct RequestModeAck;
struct RequestModeAck_Response;
struct RequestModeReject;
struct RequestModeReject_Cause;
struct RequestModeRelease;
struct RequestMultiplexEntry;
struct RequestMultiplexEntryAck;
struct RequestMultiplexEntryReject;
struct RequestMultiplexEntryRejectionDescriptions;
struct RequestMultiplexEntryRejectionDescriptions_Cause;
struct RequestMultiplexEntryRelease;
struct ResponseMessage;
struct RoundTripDelayRequest;
struct RoundTripDelayResponse;
struct SendTerminalCapabilitySet;
struct SendTerminalCapabilitySet_SpecificRequest;
struct ServicePriority;
struct ServicePriorityValue;
struct SubstituteConferenceIDCommand;
struct T38FaxProfile;
struct T38FaxRateManagement;
struct T38FaxTcpOptions;
struct T38FaxUdpOptions;
struct T38FaxUdpOptions_T38FaxUdpEC;
struct T84Profile;
struct T84Profile_T84Restricted;
struct TerminalCapabilitySet;
struct TerminalCapabilitySetAck;
struct TerminalCapabilitySetReject;
struct TerminalCapabilitySetReject_Cause;
struct TerminalCapabilitySetReject_Cause_TableEntryCapacityExceeded;
struct TerminalCapabilitySetRelease;
struct TerminalInformation;
struct TerminalLabel;
struct TerminalYouAreSeeingInSubPictureNumber;
struct TransparencyParameters;
struct TransportAddress;
struct TransportCapability;
struct UnicastAddress;
struct UnicastAddress_IP6Address;
struct UnicastAddress_IPAddress;
struct UnicastAddress_IPSourceRouteAddress;
struct UnicastAddress_IPSourceRouteAddress_Routing;
struct UnicastAddress_IPXAddress;
struct UserInputCapability;
struct UserInputIndication;
struct UserInputIndication_EncryptedAlphanumeric;
struct UserInputIndication_ExtendedAlphanumeric;
struct UserInputIndication_ExtendedAlphanumeric_EncryptedAlphanumeric;
struct UserInputIndication_Signal;
struct UserInputIndication_SignalUpdate;
struct UserInputIndication_SignalUpdate_Rtp;
struct UserInputIndication_Signal_Rtp;
struct UserInputIndication_UserInputSupportIndication;
struct V42bis;
struct V75Capability;
struct V75Parameters;
struct V76Capability;
struct V76HDLCParameters;
struct V76LogicalChannelParameters;
struct V76LogicalChannelParameters_Mode;
struct V76LogicalChannelParameters_Mode_ERM;
struct V76LogicalChannelParameters_Mode_ERM_Recovery;
struct V76LogicalChannelParameters_SuspendResume;
struct V76ModeParameters;
struct VBDCapability;
struct VBDMode;
struct VCCapability;
struct VCCapability_Aal1;
struct VCCapability_Aal1ViaGateway;
struct VCCapability_Aal5;
struct VCCapability_AvailableBitRates;
struct VCCapability_AvailableBitRates_Type;
struct VCCapability_AvailableBitRates_Type_RangeOfBitRates;
struct VendorIdentification;
struct VideoCapability;
struct VideoIndicateCompose;
struct VideoMode;

struct MultimediaSystemControlMessage : asn1::Choice<MultimediaSystemControlMessage, RequestMessage, ResponseMessage, CommandMessage, IndicationMessage> {
  enum class Is : std::uint16_t {
    Request, Response, Command, Indication,
  };
};

struct RequestMessage : asn1::Choice<RequestMessage, NonStandardMessage, MasterSlaveDetermination, TerminalCapabilitySet, OpenLogicalChannel, CloseLogicalChannel, RequestChannelClose, MultiplexEntrySend, RequestMultiplexEntry, RequestMode, RoundTripDelayRequest, MaintenanceLoopRequest, CommunicationModeRequest, ConferenceRequest, MultilinkRequest, LogicalChannelRateRequest, GenericMessage> {
  enum class Is : std::uint16_t {
    NonStandard, MasterSlaveDetermination, TerminalCapabilitySet, OpenLogicalChannel,
    CloseLogicalChannel, RequestChannelClose, MultiplexEntrySend, RequestMultiplexEntry,
    RequestMode, RoundTripDelayRequest, MaintenanceLoopRequest, CommunicationModeRequest,
    ConferenceRequest, MultilinkRequest, LogicalChannelRateRequest, GenericRequest,
  };
};

struct NonStandardIdentifier : asn1::Choice<NonStandardIdentifier, asn1::ObjectIdentifier, NonStandardIdentifier_H221NonStandard> {
  enum class Is : std::uint16_t {
    Object, H221NonStandard,
  };
};

struct NonStandardParameter {
  NonStandardIdentifier non_standard_identifier;
  Bytes data;
};

struct NonStandardMessage {
  NonStandardParameter non_standard_data;
};

struct NonStandardIdentifier_H221NonStandard {
  std::uint8_t t35_country_code = 0;
  std::uint8_t t35_extension = 0;
  std::uint16_t manufacturer_code = 0;
};

struct MasterSlaveDetermination {
  std::uint8_t terminal_type = 0;
  std::uint32_t status_determination_number = 0;
};

struct TerminalCapabilitySet {
  std::uint8_t sequence_number = 0;
  asn1::ObjectIdentifier protocol_identifier;
  asn1::Box<MultiplexCapability> multiplex_capability;
  std::optional<std::vector<CapabilityTableEntry>> capability_table;
  std::optional<std::vector<CapabilityDescriptor>> capability_descriptors;
  std::optional<std::vector<GenericMessage>> generic_information;
};

struct MultiplexCapability : asn1::Choice<MultiplexCapability, NonStandardParameter, H222Capability, H223Capability, V76Capability, H2250Capability, GenericCapability> {
  enum class Is : std::uint16_t {
    NonStandard, H222Capability, H223Capability, V76Capability, H2250Capability,
    GenericMultiplexCapability,
  };
};

struct H222Capability {
  std::uint16_t number_of_v_cs = 0;
  std::vector<VCCapability> vc_capability;
};

struct VCCapability_AvailableBitRates_Type : asn1::Choice<VCCapability_AvailableBitRates_Type, std::uint16_t, VCCapability_AvailableBitRates_Type_RangeOfBitRates> {
  enum class Is : std::uint16_t {
    SingleBitRate, RangeOfBitRates,
  };
};

struct VCCapability_AvailableBitRates {
  VCCapability_AvailableBitRates_Type type;
};

struct VCCapability {
  asn1::Box<VCCapability_Aal1> aal1;
  asn1::Box<VCCapability_Aal5> aal5;
  bool transport_stream = false;
  bool program_stream = false;
  VCCapability_AvailableBitRates available_bit_rates;
  asn1::Box<VCCapability_Aal1ViaGateway> aal1_via_gateway;
};

struct VCCapability_Aal1 {
  bool null_clock_recovery = false;
  bool srts_clock_recovery = false;
  bool adaptive_clock_recovery = false;
  bool null_error_correction = false;
  bool long_interleaver = false;
  bool short_interleaver = false;
  bool error_correction_only = false;
  bool structured_data_transfer = false;
  bool partially_filled_cells = false;
};

struct VCCapability_Aal5 {
  std::uint16_t forward_maximum_sdu_size = 0;
  std::uint16_t backward_maximum_sdu_size = 0;
};

struct VCCapability_AvailableBitRates_Type_RangeOfBitRates {
  std::uint16_t lower_bit_rate = 0;
  std::uint16_t higher_bit_rate = 0;
};

struct VCCapability_Aal1ViaGateway {
  std::vector<Q2931Address> gateway_address;
  bool null_clock_recovery = false;
  bool srts_clock_recovery = false;
  bool adaptive_clock_recovery = false;
  bool null_error_correction = false;
  bool long_interleaver = false;
  bool short_interleaver = false;
  bool error_correction_only = false;
  bool structured_data_transfer = false;
  bool partially_filled_cells = false;
};

struct Q2931Address_Address : asn1::Choice<Q2931Address_Address, std::string, Bytes> {
  enum class Is : std::uint16_t {
    InternationalNumber, NsapAddress,
  };
};

struct Q2931Address {
  Q2931Address_Address address;
  std::optional<Bytes> subaddress;
};

struct H223Capability_H223MultiplexTableCapability : asn1::Choice<H223Capability_H223MultiplexTableCapability, asn1::Null, H223Capability_H223MultiplexTableCapability_Enhanced> {
  enum class Is : std::uint16_t {
    Basic, Enhanced,
  };
};

struct H223Capability {
  bool transport_with_i_frames = false;
  bool video_with_al1 = false;
  bool video_with_al2 = false;
  bool video_with_al3 = false;
  bool audio_with_al1 = false;
  bool audio_with_al2 = false;
  bool audio_with_al3 = false;
  bool data_with_al1 = false;
  bool data_with_al2 = false;
  bool data_with_al3 = false;
  std::uint16_t maximum_al2_sdu_size = 0;
  std::uint16_t maximum_al3_sdu_size = 0;
  std::uint16_t maximum_delay_jitter = 0;
  H223Capability_H223MultiplexTableCapability h223_multiplex_table_capability;
  std::optional<bool> max_muxpdu_size_capability;
  std::optional<bool> nsrp_support;
  asn1::Box<H223Capability_MobileOperationTransmitCapability> mobile_operation_transmit_capability;
  asn1::Box<H223AnnexCCapability> h223_annex_c_capability;
  std::optional<std::uint16_t> bit_rate;
  asn1::Box<H223Capability_MobileMultilinkFrameCapability> mobile_multilink_frame_capability;
};

struct H223Capability_H223MultiplexTableCapability_Enhanced {
  std::uint8_t maximum_nesting_depth = 0;
  std::uint8_t maximum_element_list_size = 0;
  std::uint8_t maximum_sub_element_list_size = 0;
};

struct H223Capability_MobileOperationTransmitCapability {
  bool mode_change_capability = false;
  bool h223_annex_a = false;
  bool h223_annex_a_double_flag = false;
  bool h223_annex_b = false;
  bool h223_annex_bwith_header = false;
};

struct H223AnnexCCapability {
  bool video_with_al1_m = false;
  bool video_with_al2_m = false;
  bool video_with_al3_m = false;
  bool audio_with_al1_m = false;
  bool audio_with_al2_m = false;
  bool audio_with_al3_m = false;
  bool data_with_al1_m = false;
  bool data_with_al2_m = false;
  bool data_with_al3_m = false;
  bool alpdu_interleaving = false;
  std::uint16_t maximum_al1_mpdu_size = 0;
  std::uint16_t maximum_al2_msdu_size = 0;
  std::uint16_t maximum_al3_msdu_size = 0;
  std::optional<bool> rs_code_capability;
};

struct H223Capability_MobileMultilinkFrameCapability {
  std::uint8_t maximum_sample_size = 0;
  std::uint16_t maximum_payload_length = 0;
};

struct V75Capability {
  bool audio_header = false;
};

struct V76Capability {
  bool suspend_resume_capabilityw_address = false;
  bool suspend_resume_capabilitywo_address = false;
  bool rej_capability = false;
  bool s_rej_capability = false;
  bool m_rej_capability = false;
  bool crc8bit_capability = false;
  bool crc16bit_capability = false;
  bool crc32bit_capability = false;
  bool uih_capability = false;
  std::uint16_t num_of_dlcs = 0;
  bool two_octet_address_field_capability = false;
  bool loop_back_test_capability = false;
  std::uint16_t n401_capability = 0;
  std::uint8_t max_window_size_capability = 0;
  V75Capability v75_capability;
};

struct MultipointCapability {
  bool multicast_capability = false;
  bool multi_uni_cast_conference = false;
  std::vector<MediaDistributionCapability> media_distribution_capability;
};

struct H2250Capability_McCapability {
  bool centralized_conference_mc = false;
  bool decentralized_conference_mc = false;
};

struct MediaPacketizationCapability {
  bool h261a_video_packetization = false;
  std::optional<std::vector<RTPPayloadType>> rtp_payload_type;
};

struct H2250Capability {
  std::uint16_t maximum_audio_delay_jitter = 0;
  MultipointCapability receive_multipoint_capability;
  MultipointCapability transmit_multipoint_capability;
  MultipointCapability receive_and_transmit_multipoint_capability;
  H2250Capability_McCapability mc_capability;
  bool rtcp_video_control_capability = false;
  MediaPacketizationCapability media_packetization_capability;
  asn1::Box<TransportCapability> transport_capability;
  std::optional<std::vector<RedundancyEncodingCapability>> redundancy_encoding_capability;
  std::optional<bool> logical_channel_switching_capability;
  std::optional<bool> t120_dynamic_port_capability;
};

struct MediaDistributionCapability {
  bool centralized_control = false;
  bool distributed_control = false;
  bool centralized_audio = false;
  bool distributed_audio = false;
  bool centralized_video = false;
  bool distributed_video = false;
  std::optional<std::vector<DataApplicationCapability>> centralized_data;
  std::optional<std::vector<DataApplicationCapability>> distributed_data;
};

struct DataApplicationCapability_Application : asn1::Choice<DataApplicationCapability_Application, NonStandardParameter, DataProtocolCapability, DataProtocolCapability, DataProtocolCapability, DataApplicationCapability_Application_T84, DataProtocolCapability, DataProtocolCapability, DataApplicationCapability_Application_Nlpid, asn1::Null, DataProtocolCapability, DataProtocolCapability, DataProtocolCapability, DataApplicationCapability_Application_T38fax, GenericCapability> {
  enum class Is : std::uint16_t {
    NonStandard, T120, DsmCc, UserData, T84, T434, H224, Nlpid, DsvdControl, H222DataPartitioning,
    T30fax, T140, T38fax, GenericDataCapability,
  };
};

struct DataApplicationCapability {
  DataApplicationCapability_Application application;
  std::uint32_t max_bit_rate = 0;
};

struct DataProtocolCapability : asn1::Choice<DataProtocolCapability, NonStandardParameter, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, DataProtocolCapability_V76wCompression, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    NonStandard, V14buffered, V42lapm, HdlcFrameTunnelling, H310SeparateVCStack, H310SingleVCStack,
    Transparent, SegmentationAndReassembly, HdlcFrameTunnelingwSAR, V120, SeparateLANStack,
    V76wCompression, Tcp, Udp,
  };
};

struct DataProtocolCapability_V76wCompression : asn1::Choice<DataProtocolCapability_V76wCompression, CompressionType, CompressionType, CompressionType> {
  enum class Is : std::uint16_t {
    TransmitCompression, ReceiveCompression, TransmitAndReceiveCompression,
  };
};

struct CompressionType : asn1::Choice<CompressionType, V42bis> {
  enum class Is : std::uint16_t {
    V42bis,
  };
};

struct V42bis {
  std::uint32_t number_of_codewords = 0;
  std::uint16_t maximum_string_length = 0;
};

struct T84Profile : asn1::Choice<T84Profile, asn1::Null, T84Profile_T84Restricted> {
  enum class Is : std::uint16_t {
    T84Unrestricted, T84Restricted,
  };
};

struct DataApplicationCapability_Application_T84 {
  DataProtocolCapability t84_protocol;
  T84Profile t84_profile;
};

struct T84Profile_T84Restricted {
  bool qcif = false;
  bool cif = false;
  bool ccir601_seq = false;
  bool ccir601_prog = false;
  bool hdtv_seq = false;
  bool hdtv_prog = false;
  bool g3_facs_mh200x100 = false;
  bool g3_facs_mh200x200 = false;
  bool g4_facs_mmr200x100 = false;
  bool g4_facs_mmr200x200 = false;
  bool jbig200x200_seq = false;
  bool jbig200x200_prog = false;
  bool jbig300x300_seq = false;
  bool jbig300x300_prog = false;
  bool dig_photo_low = false;
  bool dig_photo_med_seq = false;
  bool dig_photo_med_prog = false;
  bool dig_photo_high_seq = false;
  bool dig_photo_high_prog = false;
};

struct DataApplicationCapability_Application_Nlpid {
  DataProtocolCapability nlpid_protocol;
  Bytes nlpid_data;
};

struct T38FaxProfile {
  bool fill_bit_removal = false;
  bool transcoding_jbig = false;
  bool transcoding_mmr = false;
  std::optional<std::uint8_t> version;
  asn1::Box<T38FaxRateManagement> t38_fax_rate_management;
  asn1::Box<T38FaxUdpOptions> t38_fax_udp_options;
  asn1::Box<T38FaxTcpOptions> t38_fax_tcp_options;
};

struct DataApplicationCapability_Application_T38fax {
  DataProtocolCapability t38_fax_protocol;
  T38FaxProfile t38_fax_profile;
};

struct T38FaxRateManagement : asn1::Choice<T38FaxRateManagement, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    LocalTCF, TransferredTCF,
  };
};

struct T38FaxUdpOptions_T38FaxUdpEC : asn1::Choice<T38FaxUdpOptions_T38FaxUdpEC, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    T38UDPFEC, T38UDPRedundancy,
  };
};

struct T38FaxUdpOptions {
  std::optional<std::int64_t> t38_fax_max_buffer;
  std::optional<std::int64_t> t38_fax_max_datagram;
  T38FaxUdpOptions_T38FaxUdpEC t38_fax_udp_ec;
};

struct T38FaxTcpOptions {
  bool t38_tcp_bidirectional_mode = false;
};

struct CapabilityIdentifier : asn1::Choice<CapabilityIdentifier, asn1::ObjectIdentifier, NonStandardParameter, Bytes, std::string> {
  enum class Is : std::uint16_t {
    Standard, H221NonStandard, Uuid, DomainBased,
  };
};

struct GenericCapability {
  CapabilityIdentifier capability_identifier;
  std::optional<std::uint32_t> max_bit_rate;
  std::optional<std::vector<GenericParameter>> collapsing;
  std::optional<std::vector<GenericParameter>> non_collapsing;
  std::optional<Bytes> non_collapsing_raw;
  asn1::Box<DataProtocolCapability> transport;
};

struct ParameterIdentifier : asn1::Choice<ParameterIdentifier, std::uint8_t, NonStandardParameter, Bytes, std::string> {
  enum class Is : std::uint16_t {
    Standard, H221NonStandard, Uuid, DomainBased,
  };
};

struct ParameterValue : asn1::Choice<ParameterValue, asn1::Null, std::uint8_t, std::uint16_t, std::uint16_t, std::uint32_t, std::uint32_t, Bytes, std::vector<GenericParameter>> {
  enum class Is : std::uint16_t {
    Logical, BooleanArray, UnsignedMin, UnsignedMax, Unsigned32Min, Unsigned32Max, OctetString,
    GenericParameter,
  };
};

struct GenericParameter {
  ParameterIdentifier parameter_identifier;
  ParameterValue parameter_value;
  std::optional<std::vector<ParameterIdentifier>> supersedes;
};

struct RTPPayloadType_PayloadDescriptor : asn1::Choice<RTPPayloadType_PayloadDescriptor, NonStandardParameter, std::uint16_t, asn1::ObjectIdentifier> {
  enum class Is : std::uint16_t {
    NonStandardIdentifier, RfcNumber, Oid,
  };
};

struct RTPPayloadType {
  RTPPayloadType_PayloadDescriptor payload_descriptor;
  std::optional<std::uint8_t> payload_type;
};

struct TransportCapability {
  asn1::Box<NonStandardParameter> non_standard;
  std::optional<std::vector<QOSCapability>> q_os_capabilities;
  std::optional<std::vector<MediaChannelCapability>> media_channel_capabilities;
};

struct QOSCapability {
  asn1::Box<NonStandardParameter> non_standard_data;
  asn1::Box<RSVPParameters> rsvp_parameters;
  asn1::Box<ATMParameters> atm_parameters;
  std::optional<bool> local_qo_s;
  asn1::Box<GenericTransportParameters> generic_transport_parameters;
  asn1::Box<ServicePriority> service_priority;
  asn1::Box<AuthorizationParameters> authorization_parameter;
  asn1::Box<QOSDescriptor> qos_descriptor;
  std::optional<std::uint8_t> dscp_value;
};

struct RSVPParameters {
  asn1::Box<QOSMode> qos_mode;
  std::optional<std::uint32_t> token_rate;
  std::optional<std::uint32_t> bucket_size;
  std::optional<std::uint32_t> peak_rate;
  std::optional<std::uint32_t> min_policed;
  std::optional<std::uint32_t> max_pkt_size;
};

struct QOSMode : asn1::Choice<QOSMode, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    GuaranteedQOS, ControlledLoad,
  };
};

struct ATMParameters {
  std::uint16_t max_ntu_size = 0;
  bool atm_ubr = false;
  bool atmrt_vbr = false;
  bool atmnrt_vbr = false;
  bool atm_abr = false;
  bool atm_cbr = false;
};

struct GenericTransportParameters {
  asn1::Box<NonStandardParameter> non_standard_data;
  std::optional<std::uint32_t> average_rate;
  std::optional<std::uint32_t> burst;
  std::optional<std::uint32_t> peak_rate;
  std::optional<std::uint32_t> max_pkt_size;
};

struct ServicePriority {
  asn1::Box<NonStandardParameter> non_standard_data;
  bool service_priority_signalled = false;
  asn1::Box<ServicePriorityValue> service_priority_value;
  std::optional<std::uint16_t> service_class;
  std::optional<std::uint8_t> service_subclass;
};

struct ServicePriorityValue {
  asn1::Box<NonStandardParameter> non_standard_parameter;
  std::optional<std::uint8_t> value;
};

struct AuthorizationParameters {
  asn1::Box<NonStandardParameter> non_standard_data;
};

struct QOSType : asn1::Choice<QOSType, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    Desired, Required,
  };
};

struct QOSClass : asn1::Choice<QOSClass, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    Class0, Class1, Class2, Class3, Class4, Class5,
  };
};

struct QOSDescriptor {
  asn1::Box<NonStandardParameter> non_standard_data;
  QOSType qos_type;
  QOSClass qos_class;
};

struct MediaChannelCapability {
  asn1::Box<MediaTransportType> media_transport;
};

struct MediaTransportType : asn1::Choice<MediaTransportType, asn1::Null, asn1::Null, asn1::Null, asn1::Null, MediaTransportType_AtmAAL5Compressed> {
  enum class Is : std::uint16_t {
    IpUDP, IpTCP, AtmAAL5UNIDIR, AtmAAL5BIDIR, AtmAAL5Compressed,
  };
};

struct MediaTransportType_AtmAAL5Compressed {
  bool variable_delta = false;
};

struct RedundancyEncodingMethod : asn1::Choice<RedundancyEncodingMethod, NonStandardParameter, asn1::Null, RTPH263VideoRedundancyEncoding> {
  enum class Is : std::uint16_t {
    NonStandard, RtpAudioRedundancyEncoding, RtpH263VideoRedundancyEncoding,
  };
};

struct RedundancyEncodingCapability {
  RedundancyEncodingMethod redundancy_encoding_method;
  std::uint16_t primary_encoding = 0;
  std::optional<std::vector<std::uint16_t>> secondary_encoding;
};

struct RTPH263VideoRedundancyEncoding_FrameToThreadMapping : asn1::Choice<RTPH263VideoRedundancyEncoding_FrameToThreadMapping, asn1::Null, std::vector<RTPH263VideoRedundancyFrameMapping>> {
  enum class Is : std::uint16_t {
    Roundrobin, Custom,
  };
};

struct RTPH263VideoRedundancyEncoding {
  std::uint8_t number_of_threads = 0;
  std::uint16_t frames_between_sync_points = 0;
  RTPH263VideoRedundancyEncoding_FrameToThreadMapping frame_to_thread_mapping;
  std::optional<std::vector<std::uint8_t>> contained_threads;
};

struct RTPH263VideoRedundancyFrameMapping {
  std::uint8_t thread_number = 0;
  std::vector<std::uint8_t> frame_sequence;
};

struct CapabilityTableEntry {
  std::uint16_t capability_table_entry_number = 0;
  asn1::Box<Capability> capability;
};

struct Capability : asn1::Choice<Capability, NonStandardParameter, VideoCapability, VideoCapability, VideoCapability, AudioCapability, AudioCapability, AudioCapability, DataApplicationCapability, DataApplicationCapability, DataApplicationCapability, bool, Capability_H233EncryptionReceiveCapability, ConferenceCapability, H235SecurityCapability, std::uint8_t, UserInputCapability, UserInputCapability, UserInputCapability, GenericCapability, MultiplexedStreamCapability, MultiplexedStreamCapability, MultiplexedStreamCapability, AudioTelephonyEventCapability, AudioToneCapability, DepFECCapability, MultiplePayloadStreamCapability, FECCapability, RedundancyEncodingCapability, std::vector<std::uint16_t>> {
  enum class Is : std::uint16_t {
    NonStandard, ReceiveVideoCapability, TransmitVideoCapability, ReceiveAndTransmitVideoCapability,
    ReceiveAudioCapability, TransmitAudioCapability, ReceiveAndTransmitAudioCapability,
    ReceiveDataApplicationCapability, TransmitDataApplicationCapability,
    ReceiveAndTransmitDataApplicationCapability, H233EncryptionTransmitCapability,
    H233EncryptionReceiveCapability, ConferenceCapability, H235SecurityCapability,
    MaxPendingReplacementFor, ReceiveUserInputCapability, TransmitUserInputCapability,
    ReceiveAndTransmitUserInputCapability, GenericControlCapability,
    ReceiveMultiplexedStreamCapability, TransmitMultiplexedStreamCapability,
    ReceiveAndTransmitMultiplexedStreamCapability, ReceiveRTPAudioTelephonyEventCapability,
    ReceiveRTPAudioToneCapability, DepFecCapability, MultiplePayloadStreamCapability, FecCapability,
    RedundancyEncodingCap, OneOfCapabilities,
  };
};

struct VideoCapability : asn1::Choice<VideoCapability, NonStandardParameter, H261VideoCapability, H262VideoCapability, H263VideoCapability, IS11172VideoCapability, GenericCapability, ExtendedVideoCapability> {
  enum class Is : std::uint16_t {
    NonStandard, H261VideoCapability, H262VideoCapability, H263VideoCapability,
    Is11172VideoCapability, GenericVideoCapability, ExtendedVideoCapability,
  };
};

struct H261VideoCapability {
  std::optional<std::uint8_t> qcif_mpi;
  std::optional<std::uint8_t> cif_mpi;
  bool temporal_spatial_trade_off_capability = false;
  std::uint16_t max_bit_rate = 0;
  bool still_image_transmission = false;
  std::optional<bool> video_bad_m_bs_cap;
};

struct H262VideoCapability {
  bool profile_and_level_s_pat_ml = false;
  bool profile_and_level_m_pat_ll = false;
  bool profile_and_level_m_pat_ml = false;
  bool profile_and_level_m_pat_h_14 = false;
  bool profile_and_level_m_pat_hl = false;
  bool profile_and_level_sn_rat_ll = false;
  bool profile_and_level_sn_rat_ml = false;
  bool profile_and_level_spatialat_h_14 = false;
  bool profile_and_level_h_pat_ml = false;
  bool profile_and_level_h_pat_h_14 = false;
  bool profile_and_level_h_pat_hl = false;
  std::optional<std::uint32_t> video_bit_rate;
  std::optional<std::uint32_t> vbv_buffer_size;
  std::optional<std::uint16_t> samples_per_line;
  std::optional<std::uint16_t> lines_per_frame;
  std::optional<std::uint8_t> frames_per_second;
  std::optional<std::uint32_t> luminance_sample_rate;
  std::optional<bool> video_bad_m_bs_cap;
};

struct H263VideoCapability {
  std::optional<std::uint8_t> sqcif_mpi;
  std::optional<std::uint8_t> qcif_mpi;
  std::optional<std::uint8_t> cif_mpi;
  std::optional<std::uint8_t> cif4_mpi;
  std::optional<std::uint8_t> cif16_mpi;
  std::uint32_t max_bit_rate = 0;
  bool unrestricted_vector = false;
  bool arithmetic_coding = false;
  bool advanced_prediction = false;
  bool pb_frames = false;
  bool temporal_spatial_trade_off_capability = false;
  std::optional<std::uint32_t> hrd_b;
  std::optional<std::uint16_t> bpp_max_kb;
  std::optional<std::uint16_t> slow_sqcif_mpi;
  std::optional<std::uint16_t> slow_qcif_mpi;
  std::optional<std::uint16_t> slow_cif_mpi;
  std::optional<std::uint16_t> slow_cif4_mpi;
  std::optional<std::uint16_t> slow_cif16_mpi;
  std::optional<bool> error_compensation;
  asn1::Box<EnhancementLayerInfo> enhancement_layer_info;
  asn1::Box<H263Options> h263_options;
};

struct EnhancementLayerInfo {
  bool base_bit_rate_constrained = false;
  std::optional<std::vector<EnhancementOptions>> snr_enhancement;
  std::optional<std::vector<EnhancementOptions>> spatial_enhancement;
  std::optional<std::vector<BEnhancementParameters>> b_picture_enhancement;
};

struct EnhancementOptions {
  std::optional<std::uint8_t> sqcif_mpi;
  std::optional<std::uint8_t> qcif_mpi;
  std::optional<std::uint8_t> cif_mpi;
  std::optional<std::uint8_t> cif4_mpi;
  std::optional<std::uint8_t> cif16_mpi;
  std::uint32_t max_bit_rate = 0;
  bool unrestricted_vector = false;
  bool arithmetic_coding = false;
  bool temporal_spatial_trade_off_capability = false;
  std::optional<std::uint16_t> slow_sqcif_mpi;
  std::optional<std::uint16_t> slow_qcif_mpi;
  std::optional<std::uint16_t> slow_cif_mpi;
  std::optional<std::uint16_t> slow_cif4_mpi;
  std::optional<std::uint16_t> slow_cif16_mpi;
  bool error_compensation = false;
  asn1::Box<H263Options> h263_options;
};

struct H263Options {
  bool advanced_intra_coding_mode = false;
  bool deblocking_filter_mode = false;
  bool improved_pb_frames_mode = false;
  bool unlimited_motion_vectors = false;
  bool full_picture_freeze = false;
  bool partial_picture_freeze_and_release = false;
  bool resizing_part_pic_freeze_and_release = false;
  bool full_picture_snapshot = false;
  bool partial_picture_snapshot = false;
  bool video_segment_tagging = false;
  bool progressive_refinement = false;
  bool dynamic_picture_resizing_by_four = false;
  bool dynamic_picture_resizing_sixteenth_pel = false;
  bool dynamic_warping_half_pel = false;
  bool dynamic_warping_sixteenth_pel = false;
  bool independent_segment_decoding = false;
  bool slices_in_order_non_rect = false;
  bool slices_in_order_rect = false;
  bool slices_no_order_non_rect = false;
  bool slices_no_order_rect = false;
  bool alternate_inter_vlc_mode = false;
  bool modified_quantization_mode = false;
  bool reduced_resolution_update = false;
  asn1::Box<TransparencyParameters> transparency_parameters;
  bool separate_video_back_channel = false;
  asn1::Box<RefPictureSelection> ref_picture_selection;
  std::optional<std::vector<CustomPictureClockFrequency>> custom_picture_clock_frequency;
  std::optional<std::vector<CustomPictureFormat>> custom_picture_format;
  std::optional<std::vector<H263VideoModeCombos>> mode_combos;
  std::optional<bool> video_bad_m_bs_cap;
  asn1::Box<H263Version3Options> h263_version3_options;
};

struct TransparencyParameters {
  std::uint16_t presentation_order = 0;
  std::int32_t offset_x = 0;
  std::int32_t offset_y = 0;
  std::uint8_t scale_x = 0;
  std::uint8_t scale_y = 0;
};

struct RefPictureSelection_VideoBackChannelSend : asn1::Choice<RefPictureSelection_VideoBackChannelSend, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    None, AckMessageOnly, NackMessageOnly, AckOrNackMessageOnly, AckAndNackMessage,
  };
};

struct RefPictureSelection {
  asn1::Box<RefPictureSelection_AdditionalPictureMemory> additional_picture_memory;
  bool video_mux = false;
  RefPictureSelection_VideoBackChannelSend video_back_channel_send;
  asn1::Box<RefPictureSelection_EnhancedReferencePicSelect> enhanced_reference_pic_select;
};

struct RefPictureSelection_AdditionalPictureMemory {
  std::optional<std::uint16_t> sqcif_additional_picture_memory;
  std::optional<std::uint16_t> qcif_additional_picture_memory;
  std::optional<std::uint16_t> cif_additional_picture_memory;
  std::optional<std::uint16_t> cif4_additional_picture_memory;
  std::optional<std::uint16_t> cif16_additional_picture_memory;
  std::optional<std::uint16_t> big_cpf_additional_picture_memory;
};

struct RefPictureSelection_EnhancedReferencePicSelect {
  asn1::Box<RefPictureSelection_EnhancedReferencePicSelect_SubPictureRemovalParameters> sub_picture_removal_parameters;
};

struct RefPictureSelection_EnhancedReferencePicSelect_SubPictureRemovalParameters {
  std::uint8_t mpu_horiz_m_bs = 0;
  std::uint8_t mpu_vert_m_bs = 0;
  std::uint32_t mpu_total_number = 0;
};

struct CustomPictureClockFrequency {
  std::uint16_t clock_conversion_code = 0;
  std::uint8_t clock_divisor = 0;
  std::optional<std::uint16_t> sqcif_mpi;
  std::optional<std::uint16_t> qcif_mpi;
  std::optional<std::uint16_t> cif_mpi;
  std::optional<std::uint16_t> cif4_mpi;
  std::optional<std::uint16_t> cif16_mpi;
};

struct CustomPictureFormat_MPI {
  std::optional<std::uint8_t> standard_mpi;
  std::optional<std::vector<CustomPictureFormat_MPI_CustomPCF_Element>> custom_pcf;
};

struct CustomPictureFormat_PixelAspectInformation : asn1::Choice<CustomPictureFormat_PixelAspectInformation, bool, std::vector<std::uint8_t>, std::vector<CustomPictureFormat_PixelAspectInformation_ExtendedPAR_Element>> {
  enum class Is : std::uint16_t {
    AnyPixelAspectRatio, PixelAspectCode, ExtendedPAR,
  };
};

struct CustomPictureFormat {
  std::uint16_t max_custom_picture_width = 0;
  std::uint16_t max_custom_picture_height = 0;
  std::uint16_t min_custom_picture_width = 0;
  std::uint16_t min_custom_picture_height = 0;
  CustomPictureFormat_MPI m_pi;
  CustomPictureFormat_PixelAspectInformation pixel_aspect_information;
};

struct CustomPictureFormat_MPI_CustomPCF_Element {
  std::uint16_t clock_conversion_code = 0;
  std::uint8_t clock_divisor = 0;
  std::uint16_t custom_mpi = 0;
};

struct CustomPictureFormat_PixelAspectInformation_ExtendedPAR_Element {
  std::uint8_t width = 0;
  std::uint8_t height = 0;
};

struct H263ModeComboFlags {
  bool unrestricted_vector = false;
  bool arithmetic_coding = false;
  bool advanced_prediction = false;
  bool pb_frames = false;
  bool advanced_intra_coding_mode = false;
  bool deblocking_filter_mode = false;
  bool unlimited_motion_vectors = false;
  bool slices_in_order_non_rect = false;
  bool slices_in_order_rect = false;
  bool slices_no_order_non_rect = false;
  bool slices_no_order_rect = false;
  bool improved_pb_frames_mode = false;
  bool reference_pic_select = false;
  bool dynamic_picture_resizing_by_four = false;
  bool dynamic_picture_resizing_sixteenth_pel = false;
  bool dynamic_warping_half_pel = false;
  bool dynamic_warping_sixteenth_pel = false;
  bool reduced_resolution_update = false;
  bool independent_segment_decoding = false;
  bool alternate_inter_vlc_mode = false;
  bool modified_quantization_mode = false;
  std::optional<bool> enhanced_reference_pic_select;
  asn1::Box<H263Version3Options> h263_version3_options;
};

struct H263VideoModeCombos {
  H263ModeComboFlags h263_video_uncoupled_modes;
  std::vector<H263ModeComboFlags> h263_video_coupled_modes;
};

struct H263Version3Options {
  bool data_partitioned_slices = false;
  bool fixed_point_idct0 = false;
  bool interlaced_fields = false;
  bool current_picture_header_repetition = false;
  bool previous_picture_header_repetition = false;
  bool next_picture_header_repetition = false;
  bool picture_number = false;
  bool spare_reference_pictures = false;
};

struct BEnhancementParameters {
  EnhancementOptions enhancement_options;
  std::uint8_t number_of_b_pictures = 0;
};

struct IS11172VideoCapability {
  bool constrained_bitstream = false;
  std::optional<std::uint32_t> video_bit_rate;
  std::optional<std::uint32_t> vbv_buffer_size;
  std::optional<std::uint16_t> samples_per_line;
  std::optional<std::uint16_t> lines_per_frame;
  std::optional<std::uint8_t> picture_rate;
  std::optional<std::uint32_t> luminance_sample_rate;
  std::optional<bool> video_bad_m_bs_cap;
};

struct ExtendedVideoCapability {
  std::vector<VideoCapability> video_capability;
  std::optional<std::vector<GenericCapability>> video_capability_extension;
};

struct AudioCapability : asn1::Choice<AudioCapability, NonStandardParameter, std::uint16_t, std::uint16_t, std::uint16_t, std::uint16_t, std::uint16_t, std::uint16_t, std::uint16_t, AudioCapability_G7231, std::uint16_t, std::uint16_t, std::uint16_t, IS11172AudioCapability, IS13818AudioCapability, std::uint16_t, std::uint16_t, G7231AnnexCCapability, GSMAudioCapability, GSMAudioCapability, GSMAudioCapability, GenericCapability, G729Extensions, VBDCapability, NoPTAudioTelephonyEventCapability, NoPTAudioToneCapability> {
  enum class Is : std::uint16_t {
    NonStandard, G711Alaw64k, G711Alaw56k, G711Ulaw64k, G711Ulaw56k, G72264k, G72256k, G72248k,
    G7231, G728, G729, G729AnnexA, Is11172AudioCapability, Is13818AudioCapability, G729wAnnexB,
    G729AnnexAwAnnexB, G7231AnnexCCapability, GsmFullRate, GsmHalfRate, GsmEnhancedFullRate,
    GenericAudioCapability, G729Extensions, Vbd, AudioTelephonyEvent, AudioTone,
  };
};

struct AudioCapability_G7231 {
  std::uint16_t max_al_sdu_audio_frames = 0;
  bool silence_suppression = false;
};

struct IS11172AudioCapability {
  bool audio_layer1 = false;
  bool audio_layer2 = false;
  bool audio_layer3 = false;
  bool audio_sampling32k = false;
  bool audio_sampling44k1 = false;
  bool audio_sampling48k = false;
  bool single_channel = false;
  bool two_channels = false;
  std::uint16_t bit_rate = 0;
};

struct IS13818AudioCapability {
  bool audio_layer1 = false;
  bool audio_layer2 = false;
  bool audio_layer3 = false;
  bool audio_sampling16k = false;
  bool audio_sampling22k05 = false;
  bool audio_sampling24k = false;
  bool audio_sampling32k = false;
  bool audio_sampling44k1 = false;
  bool audio_sampling48k = false;
  bool single_channel = false;
  bool two_channels = false;
  bool three_channels2_1 = false;
  bool three_channels3_0 = false;
  bool four_channels2_0_2_0 = false;
  bool four_channels2_2 = false;
  bool four_channels3_1 = false;
  bool five_channels3_0_2_0 = false;
  bool five_channels3_2 = false;
  bool low_frequency_enhancement = false;
  bool multilingual = false;
  std::uint16_t bit_rate = 0;
};

struct G7231AnnexCCapability {
  std::uint16_t max_al_sdu_audio_frames = 0;
  bool silence_suppression = false;
  asn1::Box<G7231AnnexCCapability_G723AnnexCAudioMode> g723_annex_c_audio_mode;
};

struct G7231AnnexCCapability_G723AnnexCAudioMode {
  std::uint8_t high_rate_mode0 = 0;
  std::uint8_t high_rate_mode1 = 0;
  std::uint8_t low_rate_mode0 = 0;
  std::uint8_t low_rate_mode1 = 0;
  std::uint8_t sid_mode0 = 0;
  std::uint8_t sid_mode1 = 0;
};

struct GSMAudioCapability {
  std::uint16_t audio_unit_size = 0;
  bool comfort_noise = false;
  bool scrambled = false;
};

struct G729Extensions {
  std::optional<std::uint16_t> audio_unit;
  bool annex_a = false;
  bool annex_b = false;
  bool annex_d = false;
  bool annex_e = false;
  bool annex_f = false;
  bool annex_g = false;
  bool annex_h = false;
};

struct VBDCapability {
  AudioCapability type;
};

struct NoPTAudioTelephonyEventCapability {
  std::string audio_telephone_event;
};

struct NoPTAudioToneCapability {
};

struct Capability_H233EncryptionReceiveCapability {
  std::uint8_t h233_iv_response_time = 0;
};

struct ConferenceCapability {
  std::optional<std::vector<NonStandardParameter>> non_standard_data;
  bool chair_control_capability = false;
  std::optional<bool> video_indicate_mixing_capability;
  std::optional<bool> multipoint_visualization_capability;
};

struct EncryptionAuthenticationAndIntegrity {
  std::optional<std::vector<MediaEncryptionAlgorithm>> encryption_capability;
  asn1::Box<AuthenticationCapability> authentication_capability;
  asn1::Box<IntegrityCapability> integrity_capability;
  asn1::Box<GenericCapability> generic_h235_security_capability;
};

struct H235SecurityCapability {
  EncryptionAuthenticationAndIntegrity encryption_authentication_and_integrity;
  std::uint16_t media_capability = 0;
};

struct MediaEncryptionAlgorithm : asn1::Choice<MediaEncryptionAlgorithm, NonStandardParameter, asn1::ObjectIdentifier> {
  enum class Is : std::uint16_t {
    NonStandard, Algorithm,
  };
};

struct AuthenticationCapability {
  asn1::Box<NonStandardParameter> non_standard;
  std::optional<asn1::ObjectIdentifier> anti_spam_algorithm;
};

struct IntegrityCapability {
  asn1::Box<NonStandardParameter> non_standard;
};

struct UserInputCapability : asn1::Choice<UserInputCapability, std::vector<NonStandardParameter>, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, GenericCapability> {
  enum class Is : std::uint16_t {
    NonStandard, BasicString, IA5String, GeneralString, Dtmf, Hookflash, ExtendedAlphanumeric,
    EncryptedBasicString, EncryptedIA5String, EncryptedGeneralString, SecureDTMF,
    GenericUserInputCapability,
  };
};

struct MultiplexFormat : asn1::Choice<MultiplexFormat, NonStandardParameter, H222Capability, H223Capability> {
  enum class Is : std::uint16_t {
    NonStandard, H222Capability, H223Capability,
  };
};

struct MultiplexedStreamCapability {
  MultiplexFormat multiplex_format;
  bool control_on_mux_stream = false;
  std::optional<std::vector<std::vector<std::uint16_t>>> capability_on_mux_stream;
};

struct AudioTelephonyEventCapability {
  std::uint8_t dynamic_rtp_payload_type = 0;
  std::string audio_telephone_event;
};

struct AudioToneCapability {
  std::uint8_t dynamic_rtp_payload_type = 0;
};

struct DepFECCapability : asn1::Choice<DepFECCapability, DepFECCapability_Rfc2733> {
  enum class Is : std::uint16_t {
    Rfc2733,
  };
};

struct DepFECCapability_Rfc2733_SeparateStream {
  bool separate_port = false;
  bool same_port = false;
};

struct DepFECCapability_Rfc2733 {
  bool redundancy_encoding = false;
  DepFECCapability_Rfc2733_SeparateStream separate_stream;
};

struct MultiplePayloadStreamCapability {
  std::vector<std::vector<std::uint16_t>> capabilities;
};

struct FECCapability {
  std::uint16_t protected_capability = 0;
  std::optional<asn1::ObjectIdentifier> fec_scheme;
  asn1::Box<FECCapability_Rfc2733Format> rfc2733_format;
};

struct FECCapability_Rfc2733Format : asn1::Choice<FECCapability_Rfc2733Format, std::int64_t, std::int64_t, std::int64_t> {
  enum class Is : std::uint16_t {
    Rfc2733rfc2198, Rfc2733sameport, Rfc2733diffport,
  };
};

struct CapabilityDescriptor {
  std::uint8_t capability_descriptor_number = 0;
  std::optional<std::vector<std::vector<std::uint16_t>>> simultaneous_capabilities;
};

struct GenericMessage {
  CapabilityIdentifier message_identifier;
  std::optional<std::uint8_t> sub_message_identifier;
  std::optional<std::vector<GenericParameter>> message_content;
};

struct DataType : asn1::Choice<DataType, NonStandardParameter, asn1::Null, VideoCapability, AudioCapability, DataApplicationCapability, EncryptionMode, NonStandardParameter, H235Media, MultiplexedStreamParameter, RedundancyEncoding, MultiplePayloadStream, DepFECData, FECData> {
  enum class Is : std::uint16_t {
    NonStandard, NullData, VideoData, AudioData, Data, EncryptionData, H235Control, H235Media,
    MultiplexedStream, RedundancyEncoding, MultiplePayloadStream, DepFec, Fec,
  };
};

struct OpenLogicalChannel_ForwardLogicalChannelParameters_MultiplexParameters : asn1::Choice<OpenLogicalChannel_ForwardLogicalChannelParameters_MultiplexParameters, H222LogicalChannelParameters, H223LogicalChannelParameters, V76LogicalChannelParameters, H2250LogicalChannelParameters, asn1::Null> {
  enum class Is : std::uint16_t {
    H222LogicalChannelParameters, H223LogicalChannelParameters, V76LogicalChannelParameters,
    H2250LogicalChannelParameters, None,
  };
};

struct OpenLogicalChannel_ForwardLogicalChannelParameters {
  std::optional<std::uint16_t> port_number;
  DataType data_type;
  OpenLogicalChannel_ForwardLogicalChannelParameters_MultiplexParameters multiplex_parameters;
  std::optional<std::uint16_t> forward_logical_channel_dependency;
  std::optional<std::uint16_t> replacement_for;
};

struct OpenLogicalChannel {
  std::uint16_t forward_logical_channel_number = 0;
  OpenLogicalChannel_ForwardLogicalChannelParameters forward_logical_channel_parameters;
  asn1::Box<OpenLogicalChannel_ReverseLogicalChannelParameters> reverse_logical_channel_parameters;
  asn1::Box<NetworkAccessParameters> separate_stack;
  asn1::Box<EncryptionSync> encryption_sync;
  std::optional<std::vector<GenericMessage>> generic_information;
};

struct EncryptionMode : asn1::Choice<EncryptionMode, NonStandardParameter, asn1::Null> {
  enum class Is : std::uint16_t {
    NonStandard, H233Encryption,
  };
};

struct H235Media_MediaType : asn1::Choice<H235Media_MediaType, NonStandardParameter, VideoCapability, AudioCapability, DataApplicationCapability, RedundancyEncoding, MultiplePayloadStream, DepFECData, FECData> {
  enum class Is : std::uint16_t {
    NonStandard, VideoData, AudioData, Data, RedundancyEncoding, MultiplePayloadStream, DepFec, Fec,
  };
};

struct H235Media {
  EncryptionAuthenticationAndIntegrity encryption_authentication_and_integrity;
  H235Media_MediaType media_type;
};

struct RedundancyEncoding {
  RedundancyEncodingMethod redundancy_encoding_method;
  asn1::Box<DataType> secondary_encoding;
  asn1::Box<RedundancyEncoding_RtpRedundancyEncoding> rtp_redundancy_encoding;
};

struct RedundancyEncoding_RtpRedundancyEncoding {
  asn1::Box<RedundancyEncodingElement> primary;
  std::optional<std::vector<RedundancyEncodingElement>> secondary;
};

struct RedundancyEncodingElement {
  DataType data_type;
  std::optional<std::uint8_t> payload_type;
};

struct MultiplePayloadStream {
  std::vector<MultiplePayloadStreamElement> elements;
};

struct MultiplePayloadStreamElement {
  DataType data_type;
  std::optional<std::uint8_t> payload_type;
};

struct DepFECData : asn1::Choice<DepFECData, DepFECData_Rfc2733> {
  enum class Is : std::uint16_t {
    Rfc2733,
  };
};

struct DepFECData_Rfc2733_Mode : asn1::Choice<DepFECData_Rfc2733_Mode, asn1::Null, DepFECData_Rfc2733_Mode_SeparateStream> {
  enum class Is : std::uint16_t {
    RedundancyEncoding, SeparateStream,
  };
};

struct DepFECData_Rfc2733 {
  DepFECData_Rfc2733_Mode mode;
};

struct DepFECData_Rfc2733_Mode_SeparateStream : asn1::Choice<DepFECData_Rfc2733_Mode_SeparateStream, DepFECData_Rfc2733_Mode_SeparateStream_DifferentPort, DepFECData_Rfc2733_Mode_SeparateStream_SamePort> {
  enum class Is : std::uint16_t {
    DifferentPort, SamePort,
  };
};

struct DepFECData_Rfc2733_Mode_SeparateStream_DifferentPort {
  std::uint8_t protected_session_id = 0;
  std::optional<std::uint8_t> protected_payload_type;
};

struct DepFECData_Rfc2733_Mode_SeparateStream_SamePort {
  std::uint8_t protected_payload_type = 0;
};

struct FECData : asn1::Choice<FECData, FECData_Rfc2733> {
  enum class Is : std::uint16_t {
    Rfc2733,
  };
};

struct FECData_Rfc2733_PktMode : asn1::Choice<FECData_Rfc2733_PktMode, asn1::Null, FECData_Rfc2733_PktMode_Rfc2733sameport, FECData_Rfc2733_PktMode_Rfc2733diffport> {
  enum class Is : std::uint16_t {
    Rfc2198coding, Rfc2733sameport, Rfc2733diffport,
  };
};

struct FECData_Rfc2733 {
  std::uint8_t protected_payload_type = 0;
  std::optional<asn1::ObjectIdentifier> fec_scheme;
  FECData_Rfc2733_PktMode pkt_mode;
};

struct FECData_Rfc2733_PktMode_Rfc2733sameport {
};

struct FECData_Rfc2733_PktMode_Rfc2733diffport {
  std::uint16_t protected_channel = 0;
};

struct MultiplexedStreamParameter {
  MultiplexFormat multiplex_format;
  bool control_on_mux_stream = false;
};

struct H222LogicalChannelParameters {
  std::uint16_t resource_id = 0;
  std::uint16_t sub_channel_id = 0;
  std::optional<std::uint16_t> pcr_pid;
  std::optional<Bytes> program_descriptors;
  std::optional<Bytes> stream_descriptors;
};

struct H223LogicalChannelParameters_AdaptationLayerType : asn1::Choice<H223LogicalChannelParameters_AdaptationLayerType, NonStandardParameter, asn1::Null, asn1::Null, asn1::Null, asn1::Null, H223LogicalChannelParameters_AdaptationLayerType_Al3, H223AL1MParameters, H223AL2MParameters, H223AL3MParameters> {
  enum class Is : std::uint16_t {
    NonStandard, Al1Framed, Al1NotFramed, Al2WithoutSequenceNumbers, Al2WithSequenceNumbers, Al3,
    Al1M, Al2M, Al3M,
  };
};

struct H223LogicalChannelParameters {
  H223LogicalChannelParameters_AdaptationLayerType adaptation_layer_type;
  bool segmentable_flag = false;
};

struct H223LogicalChannelParameters_AdaptationLayerType_Al3 {
  std::uint8_t control_field_octets = 0;
  std::uint32_t send_buffer_size = 0;
};

struct H223AL1MParameters_TransferMode : asn1::Choice<H223AL1MParameters_TransferMode, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    Framed, Unframed,
  };
};

struct H223AL1MParameters_HeaderFEC : asn1::Choice<H223AL1MParameters_HeaderFEC, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    Sebch167, Golay2412,
  };
};

struct H223AL1MParameters_CrcLength : asn1::Choice<H223AL1MParameters_CrcLength, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    Crc4bit, Crc12bit, Crc20bit, Crc28bit, Crc8bit, Crc16bit, Crc32bit, CrcNotUsed,
  };
};

struct H223AL1MParameters_ArqType : asn1::Choice<H223AL1MParameters_ArqType, asn1::Null, H223AnnexCArqParameters, H223AnnexCArqParameters> {
  enum class Is : std::uint16_t {
    NoArq, TypeIArq, TypeIIArq,
  };
};

struct H223AL1MParameters {
  H223AL1MParameters_TransferMode transfer_mode;
  H223AL1MParameters_HeaderFEC header_fec;
  H223AL1MParameters_CrcLength crc_length;
  std::uint8_t rcpc_code_rate = 0;
  H223AL1MParameters_ArqType arq_type;
  bool alpdu_interleaving = false;
  bool alsdu_splitting = false;
  std::optional<std::uint8_t> rs_code_correction;
};

struct H223AnnexCArqParameters_NumberOfRetransmissions : asn1::Choice<H223AnnexCArqParameters_NumberOfRetransmissions, std::uint8_t, asn1::Null> {
  enum class Is : std::uint16_t {
    Finite, Infinite,
  };
};

struct H223AnnexCArqParameters {
  H223AnnexCArqParameters_NumberOfRetransmissions number_of_retransmissions;
  std::uint32_t send_buffer_size = 0;
};

struct H223AL2MParameters_HeaderFEC : asn1::Choice<H223AL2MParameters_HeaderFEC, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    Sebch165, Golay2412,
  };
};

struct H223AL2MParameters {
  H223AL2MParameters_HeaderFEC header_fec;
  bool alpdu_interleaving = false;
};

struct H223AL3MParameters_HeaderFormat : asn1::Choice<H223AL3MParameters_HeaderFormat, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    Sebch167, Golay2412,
  };
};

struct H223AL3MParameters_CrcLength : asn1::Choice<H223AL3MParameters_CrcLength, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    Crc4bit, Crc12bit, Crc20bit, Crc28bit, Crc8bit, Crc16bit, Crc32bit, CrcNotUsed,
  };
};

struct H223AL3MParameters_ArqType : asn1::Choice<H223AL3MParameters_ArqType, asn1::Null, H223AnnexCArqParameters, H223AnnexCArqParameters> {
  enum class Is : std::uint16_t {
    NoArq, TypeIArq, TypeIIArq,
  };
};

struct H223AL3MParameters {
  H223AL3MParameters_HeaderFormat header_format;
  H223AL3MParameters_CrcLength crc_length;
  std::uint8_t rcpc_code_rate = 0;
  H223AL3MParameters_ArqType arq_type;
  bool alpdu_interleaving = false;
  std::optional<std::uint8_t> rs_code_correction;
};

struct CRCLength : asn1::Choice<CRCLength, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    Crc8bit, Crc16bit, Crc32bit,
  };
};

struct V76HDLCParameters {
  CRCLength crc_length;
  std::uint16_t n401 = 0;
  bool loopback_test_procedure = false;
};

struct V76LogicalChannelParameters_SuspendResume : asn1::Choice<V76LogicalChannelParameters_SuspendResume, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    NoSuspendResume, SuspendResumewAddress, SuspendResumewoAddress,
  };
};

struct V76LogicalChannelParameters_Mode : asn1::Choice<V76LogicalChannelParameters_Mode, V76LogicalChannelParameters_Mode_ERM, asn1::Null> {
  enum class Is : std::uint16_t {
    ERM, UNERM,
  };
};

struct V75Parameters {
  bool audio_header_present = false;
};

struct V76LogicalChannelParameters {
  V76HDLCParameters hdlc_parameters;
  V76LogicalChannelParameters_SuspendResume suspend_resume;
  bool u_ih = false;
  V76LogicalChannelParameters_Mode mode;
  V75Parameters v75_parameters;
};

struct V76LogicalChannelParameters_Mode_ERM_Recovery : asn1::Choice<V76LogicalChannelParameters_Mode_ERM_Recovery, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    Rej, SREJ, MSREJ,
  };
};

struct V76LogicalChannelParameters_Mode_ERM {
  std::uint8_t window_size = 0;
  V76LogicalChannelParameters_Mode_ERM_Recovery recovery;
};

struct H2250LogicalChannelParameters {
  std::optional<std::vector<NonStandardParameter>> non_standard;
  std::uint8_t session_id = 0;
  std::optional<std::uint8_t> associated_session_id;
  asn1::Box<TransportAddress> media_channel;
  std::optional<bool> media_guaranteed_delivery;
  asn1::Box<TransportAddress> media_control_channel;
  std::optional<bool> media_control_guaranteed_delivery;
  std::optional<bool> silence_suppression;
  asn1::Box<TerminalLabel> destination;
  std::optional<std::uint8_t> dynamic_rtp_payload_type;
  asn1::Box<H2250LogicalChannelParameters_MediaPacketization> media_packetization;
  asn1::Box<TransportCapability> transport_capability;
  asn1::Box<RedundancyEncoding> redundancy_encoding;
  asn1::Box<TerminalLabel> source;
};

struct TransportAddress : asn1::Choice<TransportAddress, UnicastAddress, MulticastAddress> {
  enum class Is : std::uint16_t {
    UnicastAddress, MulticastAddress,
  };
};

struct UnicastAddress : asn1::Choice<UnicastAddress, UnicastAddress_IPAddress, UnicastAddress_IPXAddress, UnicastAddress_IP6Address, Bytes, UnicastAddress_IPSourceRouteAddress, Bytes, NonStandardParameter> {
  enum class Is : std::uint16_t {
    IPAddress, IPXAddress, IP6Address, NetBios, IPSourceRouteAddress, Nsap, NonStandardAddress,
  };
};

struct UnicastAddress_IPAddress {
  Bytes network;
  std::uint16_t tsap_identifier = 0;
};

struct UnicastAddress_IPXAddress {
  Bytes node;
  Bytes netnum;
  Bytes tsap_identifier;
};

struct UnicastAddress_IP6Address {
  Bytes network;
  std::uint16_t tsap_identifier = 0;
};

struct UnicastAddress_IPSourceRouteAddress_Routing : asn1::Choice<UnicastAddress_IPSourceRouteAddress_Routing, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    Strict, Loose,
  };
};

struct UnicastAddress_IPSourceRouteAddress {
  UnicastAddress_IPSourceRouteAddress_Routing routing;
  Bytes network;
  std::uint16_t tsap_identifier = 0;
  std::vector<Bytes> route;
};

struct MulticastAddress : asn1::Choice<MulticastAddress, MulticastAddress_IPAddress, MulticastAddress_IP6Address, Bytes, NonStandardParameter> {
  enum class Is : std::uint16_t {
    IPAddress, IP6Address, Nsap, NonStandardAddress,
  };
};

struct MulticastAddress_IPAddress {
  Bytes network;
  std::uint16_t tsap_identifier = 0;
};

struct MulticastAddress_IP6Address {
  Bytes network;
  std::uint16_t tsap_identifier = 0;
};

struct TerminalLabel {
  std::uint8_t mcu_number = 0;
  std::uint8_t terminal_number = 0;
};

struct H2250LogicalChannelParameters_MediaPacketization : asn1::Choice<H2250LogicalChannelParameters_MediaPacketization, asn1::Null, RTPPayloadType> {
  enum class Is : std::uint16_t {
    H261aVideoPacketization, RtpPayloadType,
  };
};

struct OpenLogicalChannel_ReverseLogicalChannelParameters {
  DataType data_type;
  asn1::Box<OpenLogicalChannel_ReverseLogicalChannelParameters_MultiplexParameters> multiplex_parameters;
  std::optional<std::uint16_t> reverse_logical_channel_dependency;
  std::optional<std::uint16_t> replacement_for;
};

struct OpenLogicalChannel_ReverseLogicalChannelParameters_MultiplexParameters : asn1::Choice<OpenLogicalChannel_ReverseLogicalChannelParameters_MultiplexParameters, H223LogicalChannelParameters, V76LogicalChannelParameters, H2250LogicalChannelParameters> {
  enum class Is : std::uint16_t {
    H223LogicalChannelParameters, V76LogicalChannelParameters, H2250LogicalChannelParameters,
  };
};

struct NetworkAccessParameters_NetworkAddress : asn1::Choice<NetworkAccessParameters_NetworkAddress, Q2931Address, std::string, TransportAddress> {
  enum class Is : std::uint16_t {
    Q2931Address, E164Address, LocalAreaAddress,
  };
};

struct NetworkAccessParameters {
  asn1::Box<NetworkAccessParameters_Distribution> distribution;
  NetworkAccessParameters_NetworkAddress network_address;
  bool associate_conference = false;
  std::optional<Bytes> external_reference;
  asn1::Box<NetworkAccessParameters_T120SetupProcedure> t120_setup_procedure;
};

struct NetworkAccessParameters_Distribution : asn1::Choice<NetworkAccessParameters_Distribution, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    Unicast, Multicast,
  };
};

struct NetworkAccessParameters_T120SetupProcedure : asn1::Choice<NetworkAccessParameters_T120SetupProcedure, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    OriginateCall, WaitForCall, IssueQuery,
  };
};

struct EncryptionSync {
  asn1::Box<NonStandardParameter> non_standard;
  std::uint8_t synch_flag = 0;
  Bytes h235_key;
  std::optional<std::vector<EscrowData>> escrowentry;
  asn1::Box<GenericParameter> generic_parameter;
};

struct EscrowData {
  asn1::ObjectIdentifier escrow_id;
  asn1::BitString escrow_value;
};

struct CloseLogicalChannel_Source : asn1::Choice<CloseLogicalChannel_Source, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    User, Lcse,
  };
};

struct CloseLogicalChannel {
  std::uint16_t forward_logical_channel_number = 0;
  CloseLogicalChannel_Source source;
  asn1::Box<CloseLogicalChannel_Reason> reason;
};

struct CloseLogicalChannel_Reason : asn1::Choice<CloseLogicalChannel_Reason, asn1::Null, asn1::Null, asn1::Null, std::uint8_t> {
  enum class Is : std::uint16_t {
    Unknown, Reopen, ReservationFailure, NetworkErrorCode,
  };
};

struct RequestChannelClose {
  std::uint16_t forward_logical_channel_number = 0;
  asn1::Box<QOSCapability> qos_capability;
  asn1::Box<RequestChannelClose_Reason> reason;
};

struct RequestChannelClose_Reason : asn1::Choice<RequestChannelClose_Reason, asn1::Null, asn1::Null, asn1::Null, asn1::Null, std::uint8_t> {
  enum class Is : std::uint16_t {
    Unknown, Normal, Reopen, ReservationFailure, NetworkErrorCode,
  };
};

struct MultiplexEntrySend {
  std::uint8_t sequence_number = 0;
  std::vector<MultiplexEntryDescriptor> multiplex_entry_descriptors;
};

struct MultiplexEntryDescriptor {
  std::uint8_t multiplex_table_entry_number = 0;
  std::optional<std::vector<MultiplexElement>> element_list;
};

struct MultiplexElement_Type : asn1::Choice<MultiplexElement_Type, std::uint16_t, std::vector<MultiplexElement>> {
  enum class Is : std::uint16_t {
    LogicalChannelNumber, SubElementList,
  };
};

struct MultiplexElement_RepeatCount : asn1::Choice<MultiplexElement_RepeatCount, std::uint16_t, asn1::Null> {
  enum class Is : std::uint16_t {
    Finite, UntilClosingFlag,
  };
};

struct MultiplexElement {
  MultiplexElement_Type type;
  MultiplexElement_RepeatCount repeat_count;
};

struct RequestMultiplexEntry {
  std::vector<std::uint8_t> entry_numbers;
};

struct RequestMode {
  std::uint8_t sequence_number = 0;
  std::vector<std::vector<ModeElement>> requested_modes;
};

struct ModeElementType : asn1::Choice<ModeElementType, NonStandardParameter, VideoMode, AudioMode, DataMode, EncryptionMode, H235Mode, MultiplexedStreamParameter, RedundancyEncodingDTMode, MultiplePayloadStreamMode, DepFECMode, FECMode> {
  enum class Is : std::uint16_t {
    NonStandard, VideoMode, AudioMode, DataMode, EncryptionMode, H235Mode, MultiplexedStreamMode,
    RedundancyEncodingDTMode, MultiplePayloadStreamMode, DepFecMode, FecMode,
  };
};

struct ModeElement {
  ModeElementType type;
  asn1::Box<H223ModeParameters> h223_mode_parameters;
  asn1::Box<V76ModeParameters> v76_mode_parameters;
  asn1::Box<H2250ModeParameters> h2250_mode_parameters;
  asn1::Box<GenericCapability> generic_mode_parameters;
  asn1::Box<MultiplexedStreamModeParameters> multiplexed_stream_mode_parameters;
  std::optional<std::uint16_t> logical_channel_number;
};

struct VideoMode : asn1::Choice<VideoMode, NonStandardParameter, H261VideoMode, H262VideoMode, H263VideoMode, IS11172VideoMode, GenericCapability> {
  enum class Is : std::uint16_t {
    NonStandard, H261VideoMode, H262VideoMode, H263VideoMode, Is11172VideoMode, GenericVideoMode,
  };
};

struct H261VideoMode_Resolution : asn1::Choice<H261VideoMode_Resolution, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    Qcif, Cif,
  };
};

struct H261VideoMode {
  H261VideoMode_Resolution resolution;
  std::uint16_t bit_rate = 0;
  bool still_image_transmission = false;
};

struct H262VideoMode_ProfileAndLevel : asn1::Choice<H262VideoMode_ProfileAndLevel, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    ProfileAndLevelSPatML, ProfileAndLevelMPatLL, ProfileAndLevelMPatML, ProfileAndLevelMPatH14,
    ProfileAndLevelMPatHL, ProfileAndLevelSNRatLL, ProfileAndLevelSNRatML,
    ProfileAndLevelSpatialatH14, ProfileAndLevelHPatML, ProfileAndLevelHPatH14,
    ProfileAndLevelHPatHL,
  };
};

struct H262VideoMode {
  H262VideoMode_ProfileAndLevel profile_and_level;
  std::optional<std::uint32_t> video_bit_rate;
  std::optional<std::uint32_t> vbv_buffer_size;
  std::optional<std::uint16_t> samples_per_line;
  std::optional<std::uint16_t> lines_per_frame;
  std::optional<std::uint8_t> frames_per_second;
  std::optional<std::uint32_t> luminance_sample_rate;
};

struct H263VideoMode_Resolution : asn1::Choice<H263VideoMode_Resolution, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    Sqcif, Qcif, Cif, Cif4, Cif16, Custom,
  };
};

struct H263VideoMode {
  H263VideoMode_Resolution resolution;
  std::uint16_t bit_rate = 0;
  bool unrestricted_vector = false;
  bool arithmetic_coding = false;
  bool advanced_prediction = false;
  bool pb_frames = false;
  std::optional<bool> error_compensation;
  asn1::Box<EnhancementLayerInfo> enhancement_layer_info;
  asn1::Box<H263Options> h263_options;
};

struct IS11172VideoMode {
  bool constrained_bitstream = false;
  std::optional<std::uint32_t> video_bit_rate;
  std::optional<std::uint32_t> vbv_buffer_size;
  std::optional<std::uint16_t> samples_per_line;
  std::optional<std::uint16_t> lines_per_frame;
  std::optional<std::uint8_t> picture_rate;
  std::optional<std::uint32_t> luminance_sample_rate;
};

struct AudioMode : asn1::Choice<AudioMode, NonStandardParameter, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, AudioMode_G7231, IS11172AudioMode, IS13818AudioMode, std::uint16_t, std::uint16_t, G7231AnnexCMode, GSMAudioCapability, GSMAudioCapability, GSMAudioCapability, GenericCapability, G729Extensions, VBDMode> {
  enum class Is : std::uint16_t {
    NonStandard, G711Alaw64k, G711Alaw56k, G711Ulaw64k, G711Ulaw56k, G72264k, G72256k, G72248k,
    G728, G729, G729AnnexA, G7231, Is11172AudioMode, Is13818AudioMode, G729wAnnexB,
    G729AnnexAwAnnexB, G7231AnnexCMode, GsmFullRate, GsmHalfRate, GsmEnhancedFullRate,
    GenericAudioMode, G729Extensions, Vbd,
  };
};

struct AudioMode_G7231 : asn1::Choice<AudioMode_G7231, asn1::Null, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    NoSilenceSuppressionLowRate, NoSilenceSuppressionHighRate, SilenceSuppressionLowRate,
    SilenceSuppressionHighRate,
  };
};

struct IS11172AudioMode_AudioLayer : asn1::Choice<IS11172AudioMode_AudioLayer, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    AudioLayer1, AudioLayer2, AudioLayer3,
  };
};

struct IS11172AudioMode_AudioSampling : asn1::Choice<IS11172AudioMode_AudioSampling, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    AudioSampling32k, AudioSampling44k1, AudioSampling48k,
  };
};

struct IS11172AudioMode_MultichannelType : asn1::Choice<IS11172AudioMode_MultichannelType, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    SingleChannel, TwoChannelStereo, TwoChannelDual,
  };
};

struct IS11172AudioMode {
  IS11172AudioMode_AudioLayer audio_layer;
  IS11172AudioMode_AudioSampling audio_sampling;
  IS11172AudioMode_MultichannelType multichannel_type;
  std::uint16_t bit_rate = 0;
};

struct IS13818AudioMode_AudioLayer : asn1::Choice<IS13818AudioMode_AudioLayer, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    AudioLayer1, AudioLayer2, AudioLayer3,
  };
};

struct IS13818AudioMode_AudioSampling : asn1::Choice<IS13818AudioMode_AudioSampling, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    AudioSampling16k, AudioSampling22k05, AudioSampling24k, AudioSampling32k, AudioSampling44k1,
    AudioSampling48k,
  };
};

struct IS13818AudioMode_MultichannelType : asn1::Choice<IS13818AudioMode_MultichannelType, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    SingleChannel, TwoChannelStereo, TwoChannelDual, ThreeChannels21, ThreeChannels30,
    FourChannels2020, FourChannels22, FourChannels31, FiveChannels3020, FiveChannels32,
  };
};

struct IS13818AudioMode {
  IS13818AudioMode_AudioLayer audio_layer;
  IS13818AudioMode_AudioSampling audio_sampling;
  IS13818AudioMode_MultichannelType multichannel_type;
  bool low_frequency_enhancement = false;
  bool multilingual = false;
  std::uint16_t bit_rate = 0;
};

struct G7231AnnexCMode_G723AnnexCAudioMode {
  std::uint8_t high_rate_mode0 = 0;
  std::uint8_t high_rate_mode1 = 0;
  std::uint8_t low_rate_mode0 = 0;
  std::uint8_t low_rate_mode1 = 0;
  std::uint8_t sid_mode0 = 0;
  std::uint8_t sid_mode1 = 0;
};

struct G7231AnnexCMode {
  std::uint16_t max_al_sdu_audio_frames = 0;
  bool silence_suppression = false;
  G7231AnnexCMode_G723AnnexCAudioMode g723_annex_c_audio_mode;
};

struct VBDMode {
  AudioMode type;
};

struct DataMode_Application : asn1::Choice<DataMode_Application, NonStandardParameter, DataProtocolCapability, DataProtocolCapability, DataProtocolCapability, DataProtocolCapability, DataProtocolCapability, DataProtocolCapability, DataMode_Application_Nlpid, asn1::Null, DataProtocolCapability, DataProtocolCapability, DataProtocolCapability, DataMode_Application_T38fax, GenericCapability> {
  enum class Is : std::uint16_t {
    NonStandard, T120, DsmCc, UserData, T84, T434, H224, Nlpid, DsvdControl, H222DataPartitioning,
    T30fax, T140, T38fax, GenericDataMode,
  };
};

struct DataMode {
  DataMode_Application application;
  std::uint32_t bit_rate = 0;
};

struct DataMode_Application_Nlpid {
  DataProtocolCapability nlpid_protocol;
  Bytes nlpid_data;
};

struct DataMode_Application_T38fax {
  DataProtocolCapability t38_fax_protocol;
  T38FaxProfile t38_fax_profile;
};

struct H235Mode_MediaMode : asn1::Choice<H235Mode_MediaMode, NonStandardParameter, VideoMode, AudioMode, DataMode> {
  enum class Is : std::uint16_t {
    NonStandard, VideoMode, AudioMode, DataMode,
  };
};

struct H235Mode {
  EncryptionAuthenticationAndIntegrity encryption_authentication_and_integrity;
  H235Mode_MediaMode media_mode;
};

struct RedundancyEncodingDTModeElement_Type : asn1::Choice<RedundancyEncodingDTModeElement_Type, NonStandardParameter, VideoMode, AudioMode, DataMode, EncryptionMode, H235Mode, FECMode> {
  enum class Is : std::uint16_t {
    NonStandard, VideoMode, AudioMode, DataMode, EncryptionMode, H235Mode, FecMode,
  };
};

struct RedundancyEncodingDTModeElement {
  RedundancyEncodingDTModeElement_Type type;
};

struct RedundancyEncodingDTMode {
  RedundancyEncodingMethod redundancy_encoding_method;
  RedundancyEncodingDTModeElement primary;
  std::vector<RedundancyEncodingDTModeElement> secondary;
};

struct FECMode {
  ModeElementType protected_element;
  std::optional<asn1::ObjectIdentifier> fec_scheme;
  asn1::Box<FECMode_Rfc2733Format> rfc2733_format;
};

struct FECMode_Rfc2733Format : asn1::Choice<FECMode_Rfc2733Format, std::int64_t, std::int64_t, std::int64_t> {
  enum class Is : std::uint16_t {
    Rfc2733rfc2198, Rfc2733sameport, Rfc2733diffport,
  };
};

struct MultiplePayloadStreamMode {
  std::vector<MultiplePayloadStreamElementMode> elements;
};

struct MultiplePayloadStreamElementMode {
  ModeElementType type;
};

struct DepFECMode : asn1::Choice<DepFECMode, DepFECMode_Rfc2733Mode> {
  enum class Is : std::uint16_t {
    Rfc2733Mode,
  };
};

struct DepFECMode_Rfc2733Mode_Mode : asn1::Choice<DepFECMode_Rfc2733Mode_Mode, asn1::Null, DepFECMode_Rfc2733Mode_Mode_SeparateStream> {
  enum class Is : std::uint16_t {
    RedundancyEncoding, SeparateStream,
  };
};

struct DepFECMode_Rfc2733Mode {
  DepFECMode_Rfc2733Mode_Mode mode;
};

struct DepFECMode_Rfc2733Mode_Mode_SeparateStream : asn1::Choice<DepFECMode_Rfc2733Mode_Mode_SeparateStream, DepFECMode_Rfc2733Mode_Mode_SeparateStream_DifferentPort, DepFECMode_Rfc2733Mode_Mode_SeparateStream_SamePort> {
  enum class Is : std::uint16_t {
    DifferentPort, SamePort,
  };
};

struct DepFECMode_Rfc2733Mode_Mode_SeparateStream_DifferentPort {
  std::uint8_t protected_session_id = 0;
  std::optional<std::uint8_t> protected_payload_type;
};

struct DepFECMode_Rfc2733Mode_Mode_SeparateStream_SamePort {
  ModeElementType protected_type;
};

struct H223ModeParameters_AdaptationLayerType : asn1::Choice<H223ModeParameters_AdaptationLayerType, NonStandardParameter, asn1::Null, asn1::Null, asn1::Null, asn1::Null, H223ModeParameters_AdaptationLayerType_Al3, H223AL1MParameters, H223AL2MParameters, H223AL3MParameters> {
  enum class Is : std::uint16_t {
    NonStandard, Al1Framed, Al1NotFramed, Al2WithoutSequenceNumbers, Al2WithSequenceNumbers, Al3,
    Al1M, Al2M, Al3M,
  };
};

struct H223ModeParameters {
  H223ModeParameters_AdaptationLayerType adaptation_layer_type;
  bool segmentable_flag = false;
};

struct H223ModeParameters_AdaptationLayerType_Al3 {
  std::uint8_t control_field_octets = 0;
  std::uint32_t send_buffer_size = 0;
};

struct V76ModeParameters : asn1::Choice<V76ModeParameters, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    SuspendResumewAddress, SuspendResumewoAddress,
  };
};

struct H2250ModeParameters {
  asn1::Box<RedundancyEncodingMode> redundancy_encoding_mode;
};

struct RedundancyEncodingMode {
  RedundancyEncodingMethod redundancy_encoding_method;
  asn1::Box<RedundancyEncodingMode_SecondaryEncoding> secondary_encoding;
};

struct RedundancyEncodingMode_SecondaryEncoding : asn1::Choice<RedundancyEncodingMode_SecondaryEncoding, NonStandardParameter, AudioMode> {
  enum class Is : std::uint16_t {
    NonStandard, AudioData,
  };
};

struct MultiplexedStreamModeParameters {
  std::uint16_t logical_channel_number = 0;
};

struct RoundTripDelayRequest {
  std::uint8_t sequence_number = 0;
};

struct MaintenanceLoopRequest_Type : asn1::Choice<MaintenanceLoopRequest_Type, asn1::Null, std::uint16_t, std::uint16_t> {
  enum class Is : std::uint16_t {
    SystemLoop, MediaLoop, LogicalChannelLoop,
  };
};

struct MaintenanceLoopRequest {
  MaintenanceLoopRequest_Type type;
};

struct CommunicationModeRequest {
};

struct ConferenceRequest : asn1::Choice<ConferenceRequest, asn1::Null, asn1::Null, asn1::Null, TerminalLabel, TerminalLabel, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, ConferenceRequest_RequestTerminalCertificate, std::uint16_t, TerminalLabel, TerminalLabel, asn1::Null, RemoteMCRequest> {
  enum class Is : std::uint16_t {
    TerminalListRequest, MakeMeChair, CancelMakeMeChair, DropTerminal, RequestTerminalID,
    EnterH243Password, EnterH243TerminalID, EnterH243ConferenceID, EnterExtensionAddress,
    RequestChairTokenOwner, RequestTerminalCertificate, BroadcastMyLogicalChannel,
    MakeTerminalBroadcaster, SendThisSource, RequestAllTerminalIDs, RemoteMCRequest,
  };
};

struct ConferenceRequest_RequestTerminalCertificate {
  asn1::Box<TerminalLabel> terminal_label;
  std::optional<std::vector<Criteria>> cert_selection_criteria;
  std::optional<std::uint32_t> s_random;
};

struct Criteria {
  asn1::ObjectIdentifier field;
  Bytes value;
};

struct RemoteMCRequest : asn1::Choice<RemoteMCRequest, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    MasterActivate, SlaveActivate, DeActivate,
  };
};

struct MultilinkRequest : asn1::Choice<MultilinkRequest, NonStandardMessage, MultilinkRequest_CallInformation, MultilinkRequest_AddConnection, MultilinkRequest_RemoveConnection, MultilinkRequest_MaximumHeaderInterval> {
  enum class Is : std::uint16_t {
    NonStandard, CallInformation, AddConnection, RemoveConnection, MaximumHeaderInterval,
  };
};

struct MultilinkRequest_CallInformation {
  std::uint16_t max_number_of_additional_connections = 0;
};

struct DialingInformation : asn1::Choice<DialingInformation, NonStandardMessage, std::vector<DialingInformationNumber>, std::uint16_t> {
  enum class Is : std::uint16_t {
    NonStandard, Differential, InfoNotAvailable,
  };
};

struct MultilinkRequest_AddConnection {
  std::uint8_t sequence_number = 0;
  DialingInformation dialing_information;
};

struct DialingInformationNumber {
  std::string network_address;
  std::optional<std::string> sub_address;
  std::vector<DialingInformationNetworkType> network_type;
};

struct DialingInformationNetworkType : asn1::Choice<DialingInformationNetworkType, NonStandardMessage, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    NonStandard, NIsdn, Gstn, Mobile,
  };
};

struct ConnectionIdentifier {
  std::uint32_t channel_tag = 0;
  std::uint32_t sequence_number = 0;
};

struct MultilinkRequest_RemoveConnection {
  ConnectionIdentifier connection_identifier;
};

struct MultilinkRequest_MaximumHeaderInterval_RequestType : asn1::Choice<MultilinkRequest_MaximumHeaderInterval_RequestType, asn1::Null, std::uint16_t> {
  enum class Is : std::uint16_t {
    CurrentIntervalInformation, RequestedInterval,
  };
};

struct MultilinkRequest_MaximumHeaderInterval {
  MultilinkRequest_MaximumHeaderInterval_RequestType request_type;
};

struct LogicalChannelRateRequest {
  std::uint8_t sequence_number = 0;
  std::uint16_t logical_channel_number = 0;
  std::uint32_t maximum_bit_rate = 0;
};

struct ResponseMessage : asn1::Choice<ResponseMessage, NonStandardMessage, MasterSlaveDeterminationAck, MasterSlaveDeterminationReject, TerminalCapabilitySetAck, TerminalCapabilitySetReject, OpenLogicalChannelAck, OpenLogicalChannelReject, CloseLogicalChannelAck, RequestChannelCloseAck, RequestChannelCloseReject, MultiplexEntrySendAck, MultiplexEntrySendReject, RequestMultiplexEntryAck, RequestMultiplexEntryReject, RequestModeAck, RequestModeReject, RoundTripDelayResponse, MaintenanceLoopAck, MaintenanceLoopReject, CommunicationModeResponse, ConferenceResponse, MultilinkResponse, LogicalChannelRateAcknowledge, LogicalChannelRateReject, GenericMessage> {
  enum class Is : std::uint16_t {
    NonStandard, MasterSlaveDeterminationAck, MasterSlaveDeterminationReject,
    TerminalCapabilitySetAck, TerminalCapabilitySetReject, OpenLogicalChannelAck,
    OpenLogicalChannelReject, CloseLogicalChannelAck, RequestChannelCloseAck,
    RequestChannelCloseReject, MultiplexEntrySendAck, MultiplexEntrySendReject,
    RequestMultiplexEntryAck, RequestMultiplexEntryReject, RequestModeAck, RequestModeReject,
    RoundTripDelayResponse, MaintenanceLoopAck, MaintenanceLoopReject, CommunicationModeResponse,
    ConferenceResponse, MultilinkResponse, LogicalChannelRateAcknowledge, LogicalChannelRateReject,
    GenericResponse,
  };
};

struct MasterSlaveDeterminationAck_Decision : asn1::Choice<MasterSlaveDeterminationAck_Decision, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    Master, Slave,
  };
};

struct MasterSlaveDeterminationAck {
  MasterSlaveDeterminationAck_Decision decision;
};

struct MasterSlaveDeterminationReject_Cause : asn1::Choice<MasterSlaveDeterminationReject_Cause, asn1::Null> {
  enum class Is : std::uint16_t {
    IdenticalNumbers,
  };
};

struct MasterSlaveDeterminationReject {
  MasterSlaveDeterminationReject_Cause cause;
};

struct TerminalCapabilitySetAck {
  std::uint8_t sequence_number = 0;
  std::optional<std::vector<GenericMessage>> generic_information;
};

struct TerminalCapabilitySetReject_Cause : asn1::Choice<TerminalCapabilitySetReject_Cause, asn1::Null, asn1::Null, asn1::Null, TerminalCapabilitySetReject_Cause_TableEntryCapacityExceeded> {
  enum class Is : std::uint16_t {
    Unspecified, UndefinedTableEntryUsed, DescriptorCapacityExceeded, TableEntryCapacityExceeded,
  };
};

struct TerminalCapabilitySetReject {
  std::uint8_t sequence_number = 0;
  TerminalCapabilitySetReject_Cause cause;
  std::optional<std::vector<GenericMessage>> generic_information;
};

struct TerminalCapabilitySetReject_Cause_TableEntryCapacityExceeded : asn1::Choice<TerminalCapabilitySetReject_Cause_TableEntryCapacityExceeded, std::uint16_t, asn1::Null> {
  enum class Is : std::uint16_t {
    HighestEntryNumberProcessed, NoneProcessed,
  };
};

struct OpenLogicalChannelAck {
  std::uint16_t forward_logical_channel_number = 0;
  asn1::Box<OpenLogicalChannelAck_ReverseLogicalChannelParameters> reverse_logical_channel_parameters;
  asn1::Box<NetworkAccessParameters> separate_stack;
  asn1::Box<OpenLogicalChannelAck_ForwardMultiplexAckParameters> forward_multiplex_ack_parameters;
  asn1::Box<EncryptionSync> encryption_sync;
  std::optional<std::vector<GenericMessage>> generic_information;
};

struct OpenLogicalChannelAck_ReverseLogicalChannelParameters {
  std::uint16_t reverse_logical_channel_number = 0;
  std::optional<std::uint16_t> port_number;
  asn1::Box<OpenLogicalChannelAck_ReverseLogicalChannelParameters_MultiplexParameters> multiplex_parameters;
  std::optional<std::uint16_t> replacement_for;
};

struct OpenLogicalChannelAck_ReverseLogicalChannelParameters_MultiplexParameters : asn1::Choice<OpenLogicalChannelAck_ReverseLogicalChannelParameters_MultiplexParameters, H222LogicalChannelParameters, H2250LogicalChannelParameters> {
  enum class Is : std::uint16_t {
    H222LogicalChannelParameters, H2250LogicalChannelParameters,
  };
};

struct OpenLogicalChannelAck_ForwardMultiplexAckParameters : asn1::Choice<OpenLogicalChannelAck_ForwardMultiplexAckParameters, H2250LogicalChannelAckParameters> {
  enum class Is : std::uint16_t {
    H2250LogicalChannelAckParameters,
  };
};

struct H2250LogicalChannelAckParameters {
  std::optional<std::vector<NonStandardParameter>> non_standard;
  std::optional<std::uint8_t> session_id;
  asn1::Box<TransportAddress> media_channel;
  asn1::Box<TransportAddress> media_control_channel;
  std::optional<std::uint8_t> dynamic_rtp_payload_type;
  std::optional<bool> flow_control_to_zero;
  std::optional<std::uint16_t> port_number;
};

struct OpenLogicalChannelReject_Cause : asn1::Choice<OpenLogicalChannelReject_Cause, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    Unspecified, UnsuitableReverseParameters, DataTypeNotSupported, DataTypeNotAvailable,
    UnknownDataType, DataTypeALCombinationNotSupported, MulticastChannelNotAllowed,
    InsufficientBandwidth, SeparateStackEstablishmentFailed, InvalidSessionID, MasterSlaveConflict,
    WaitForCommunicationMode, InvalidDependentChannel, ReplacementForRejected, SecurityDenied,
    QoSControlNotSupported,
  };
};

struct OpenLogicalChannelReject {
  std::uint16_t forward_logical_channel_number = 0;
  OpenLogicalChannelReject_Cause cause;
  std::optional<std::vector<GenericMessage>> generic_information;
};

struct CloseLogicalChannelAck {
  std::uint16_t forward_logical_channel_number = 0;
};

struct RequestChannelCloseAck {
  std::uint16_t forward_logical_channel_number = 0;
};

struct RequestChannelCloseReject_Cause : asn1::Choice<RequestChannelCloseReject_Cause, asn1::Null> {
  enum class Is : std::uint16_t {
    Unspecified,
  };
};

struct RequestChannelCloseReject {
  std::uint16_t forward_logical_channel_number = 0;
  RequestChannelCloseReject_Cause cause;
};

struct MultiplexEntrySendAck {
  std::uint8_t sequence_number = 0;
  std::vector<std::uint8_t> multiplex_table_entry_number;
};

struct MultiplexEntrySendReject {
  std::uint8_t sequence_number = 0;
  std::vector<MultiplexEntryRejectionDescriptions> rejection_descriptions;
};

struct MultiplexEntryRejectionDescriptions_Cause : asn1::Choice<MultiplexEntryRejectionDescriptions_Cause, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    UnspecifiedCause, DescriptorTooComplex,
  };
};

struct MultiplexEntryRejectionDescriptions {
  std::uint8_t multiplex_table_entry_number = 0;
  MultiplexEntryRejectionDescriptions_Cause cause;
};

struct RequestMultiplexEntryAck {
  std::vector<std::uint8_t> entry_numbers;
};

struct RequestMultiplexEntryReject {
  std::vector<std::uint8_t> entry_numbers;
  std::vector<RequestMultiplexEntryRejectionDescriptions> rejection_descriptions;
};

struct RequestMultiplexEntryRejectionDescriptions_Cause : asn1::Choice<RequestMultiplexEntryRejectionDescriptions_Cause, asn1::Null> {
  enum class Is : std::uint16_t {
    UnspecifiedCause,
  };
};

struct RequestMultiplexEntryRejectionDescriptions {
  std::uint8_t multiplex_table_entry_number = 0;
  RequestMultiplexEntryRejectionDescriptions_Cause cause;
};

struct RequestModeAck_Response : asn1::Choice<RequestModeAck_Response, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    WillTransmitMostPreferredMode, WillTransmitLessPreferredMode,
  };
};

struct RequestModeAck {
  std::uint8_t sequence_number = 0;
  RequestModeAck_Response response;
};

struct RequestModeReject_Cause : asn1::Choice<RequestModeReject_Cause, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    ModeUnavailable, MultipointConstraint, RequestDenied,
  };
};

struct RequestModeReject {
  std::uint8_t sequence_number = 0;
  RequestModeReject_Cause cause;
};

struct RoundTripDelayResponse {
  std::uint8_t sequence_number = 0;
};

struct MaintenanceLoopAck_Type : asn1::Choice<MaintenanceLoopAck_Type, asn1::Null, std::uint16_t, std::uint16_t> {
  enum class Is : std::uint16_t {
    SystemLoop, MediaLoop, LogicalChannelLoop,
  };
};

struct MaintenanceLoopAck {
  MaintenanceLoopAck_Type type;
};

struct MaintenanceLoopReject_Type : asn1::Choice<MaintenanceLoopReject_Type, asn1::Null, std::uint16_t, std::uint16_t> {
  enum class Is : std::uint16_t {
    SystemLoop, MediaLoop, LogicalChannelLoop,
  };
};

struct MaintenanceLoopReject_Cause : asn1::Choice<MaintenanceLoopReject_Cause, asn1::Null> {
  enum class Is : std::uint16_t {
    CanNotPerformLoop,
  };
};

struct MaintenanceLoopReject {
  MaintenanceLoopReject_Type type;
  MaintenanceLoopReject_Cause cause;
};

struct CommunicationModeResponse : asn1::Choice<CommunicationModeResponse, std::vector<CommunicationModeTableEntry>> {
  enum class Is : std::uint16_t {
    CommunicationModeTable,
  };
};

struct CommunicationModeTableEntry_DataType : asn1::Choice<CommunicationModeTableEntry_DataType, VideoCapability, AudioCapability, DataApplicationCapability> {
  enum class Is : std::uint16_t {
    VideoData, AudioData, Data,
  };
};

struct CommunicationModeTableEntry {
  std::optional<std::vector<NonStandardParameter>> non_standard;
  std::uint8_t session_id = 0;
  std::optional<std::uint8_t> associated_session_id;
  asn1::Box<TerminalLabel> terminal_label;
  std::u16string session_description;
  CommunicationModeTableEntry_DataType data_type;
  asn1::Box<TransportAddress> media_channel;
  std::optional<bool> media_guaranteed_delivery;
  asn1::Box<TransportAddress> media_control_channel;
  std::optional<bool> media_control_guaranteed_delivery;
  asn1::Box<RedundancyEncoding> redundancy_encoding;
  std::optional<std::uint8_t> session_dependency;
  asn1::Box<TerminalLabel> destination;
};

struct ConferenceResponse : asn1::Choice<ConferenceResponse, ConferenceResponse_MCTerminalIDResponse, ConferenceResponse_TerminalIDResponse, ConferenceResponse_ConferenceIDResponse, ConferenceResponse_PasswordResponse, std::vector<TerminalLabel>, asn1::Null, asn1::Null, ConferenceResponse_MakeMeChairResponse, ConferenceResponse_ExtensionAddressResponse, ConferenceResponse_ChairTokenOwnerResponse, ConferenceResponse_TerminalCertificateResponse, ConferenceResponse_BroadcastMyLogicalChannelResponse, ConferenceResponse_MakeTerminalBroadcasterResponse, ConferenceResponse_SendThisSourceResponse, RequestAllTerminalIDsResponse, RemoteMCResponse> {
  enum class Is : std::uint16_t {
    MCTerminalIDResponse, TerminalIDResponse, ConferenceIDResponse, PasswordResponse,
    TerminalListResponse, VideoCommandReject, TerminalDropReject, MakeMeChairResponse,
    ExtensionAddressResponse, ChairTokenOwnerResponse, TerminalCertificateResponse,
    BroadcastMyLogicalChannelResponse, MakeTerminalBroadcasterResponse, SendThisSourceResponse,
    RequestAllTerminalIDsResponse, RemoteMCResponse,
  };
};

struct ConferenceResponse_MCTerminalIDResponse {
  TerminalLabel terminal_label;
  Bytes terminal_id;
};

struct ConferenceResponse_TerminalIDResponse {
  TerminalLabel terminal_label;
  Bytes terminal_id;
};

struct ConferenceResponse_ConferenceIDResponse {
  TerminalLabel terminal_label;
  Bytes conference_id;
};

struct ConferenceResponse_PasswordResponse {
  TerminalLabel terminal_label;
  Bytes password;
};

struct ConferenceResponse_MakeMeChairResponse : asn1::Choice<ConferenceResponse_MakeMeChairResponse, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    GrantedChairToken, DeniedChairToken,
  };
};

struct ConferenceResponse_ExtensionAddressResponse {
  Bytes extension_address;
};

struct ConferenceResponse_ChairTokenOwnerResponse {
  TerminalLabel terminal_label;
  Bytes terminal_id;
};

struct ConferenceResponse_TerminalCertificateResponse {
  asn1::Box<TerminalLabel> terminal_label;
  std::optional<Bytes> certificate_response;
};

struct ConferenceResponse_BroadcastMyLogicalChannelResponse : asn1::Choice<ConferenceResponse_BroadcastMyLogicalChannelResponse, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    GrantedBroadcastMyLogicalChannel, DeniedBroadcastMyLogicalChannel,
  };
};

struct ConferenceResponse_MakeTerminalBroadcasterResponse : asn1::Choice<ConferenceResponse_MakeTerminalBroadcasterResponse, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    GrantedMakeTerminalBroadcaster, DeniedMakeTerminalBroadcaster,
  };
};

struct ConferenceResponse_SendThisSourceResponse : asn1::Choice<ConferenceResponse_SendThisSourceResponse, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    GrantedSendThisSource, DeniedSendThisSource,
  };
};

struct RequestAllTerminalIDsResponse {
  std::vector<TerminalInformation> terminal_information;
};

struct TerminalInformation {
  TerminalLabel terminal_label;
  Bytes terminal_id;
};

struct RemoteMCResponse : asn1::Choice<RemoteMCResponse, asn1::Null, RemoteMCResponse_Reject> {
  enum class Is : std::uint16_t {
    Accept, Reject,
  };
};

struct RemoteMCResponse_Reject : asn1::Choice<RemoteMCResponse_Reject, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    Unspecified, FunctionNotSupported,
  };
};

struct MultilinkResponse : asn1::Choice<MultilinkResponse, NonStandardMessage, MultilinkResponse_CallInformation, MultilinkResponse_AddConnection, MultilinkResponse_RemoveConnection, MultilinkResponse_MaximumHeaderInterval> {
  enum class Is : std::uint16_t {
    NonStandard, CallInformation, AddConnection, RemoveConnection, MaximumHeaderInterval,
  };
};

struct MultilinkResponse_CallInformation {
  DialingInformation dialing_information;
  std::uint32_t call_association_number = 0;
};

struct MultilinkResponse_AddConnection_ResponseCode : asn1::Choice<MultilinkResponse_AddConnection_ResponseCode, asn1::Null, MultilinkResponse_AddConnection_ResponseCode_Rejected> {
  enum class Is : std::uint16_t {
    Accepted, Rejected,
  };
};

struct MultilinkResponse_AddConnection {
  std::uint8_t sequence_number = 0;
  MultilinkResponse_AddConnection_ResponseCode response_code;
};

struct MultilinkResponse_AddConnection_ResponseCode_Rejected : asn1::Choice<MultilinkResponse_AddConnection_ResponseCode_Rejected, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    ConnectionsNotAvailable, UserRejected,
  };
};

struct MultilinkResponse_RemoveConnection {
  ConnectionIdentifier connection_identifier;
};

struct MultilinkResponse_MaximumHeaderInterval {
  std::uint16_t current_interval = 0;
};

struct LogicalChannelRateAcknowledge {
  std::uint8_t sequence_number = 0;
  std::uint16_t logical_channel_number = 0;
  std::uint32_t maximum_bit_rate = 0;
};

struct LogicalChannelRateRejectReason : asn1::Choice<LogicalChannelRateRejectReason, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    UndefinedReason, InsufficientResources,
  };
};

struct LogicalChannelRateReject {
  std::uint8_t sequence_number = 0;
  std::uint16_t logical_channel_number = 0;
  LogicalChannelRateRejectReason reject_reason;
  std::optional<std::uint32_t> current_maximum_bit_rate;
};

struct CommandMessage : asn1::Choice<CommandMessage, NonStandardMessage, MaintenanceLoopOffCommand, SendTerminalCapabilitySet, EncryptionCommand, FlowControlCommand, EndSessionCommand, MiscellaneousCommand, CommunicationModeCommand, ConferenceCommand, H223MultiplexReconfiguration, NewATMVCCommand, MobileMultilinkReconfigurationCommand, GenericMessage> {
  enum class Is : std::uint16_t {
    NonStandard, MaintenanceLoopOffCommand, SendTerminalCapabilitySet, EncryptionCommand,
    FlowControlCommand, EndSessionCommand, MiscellaneousCommand, CommunicationModeCommand,
    ConferenceCommand, H223MultiplexReconfiguration, NewATMVCCommand,
    MobileMultilinkReconfigurationCommand, GenericCommand,
  };
};

struct MaintenanceLoopOffCommand {
};

struct SendTerminalCapabilitySet : asn1::Choice<SendTerminalCapabilitySet, SendTerminalCapabilitySet_SpecificRequest, asn1::Null> {
  enum class Is : std::uint16_t {
    SpecificRequest, GenericRequest,
  };
};

struct SendTerminalCapabilitySet_SpecificRequest {
  bool multiplex_capability = false;
  std::optional<std::vector<std::uint16_t>> capability_table_entry_numbers;
  std::optional<std::vector<std::uint8_t>> capability_descriptor_numbers;
};

struct EncryptionCommand : asn1::Choice<EncryptionCommand, Bytes, asn1::Null, EncryptionCommand_EncryptionAlgorithmID> {
  enum class Is : std::uint16_t {
    EncryptionSE, EncryptionIVRequest, EncryptionAlgorithmID,
  };
};

struct EncryptionCommand_EncryptionAlgorithmID {
  std::uint8_t h233_algorithm_identifier = 0;
  NonStandardParameter associated_algorithm;
};

struct FlowControlCommand_Scope : asn1::Choice<FlowControlCommand_Scope, std::uint16_t, std::uint16_t, asn1::Null> {
  enum class Is : std::uint16_t {
    LogicalChannelNumber, ResourceID, WholeMultiplex,
  };
};

struct FlowControlCommand_Restriction : asn1::Choice<FlowControlCommand_Restriction, std::uint32_t, asn1::Null> {
  enum class Is : std::uint16_t {
    MaximumBitRate, NoRestriction,
  };
};

struct FlowControlCommand {
  FlowControlCommand_Scope scope;
  FlowControlCommand_Restriction restriction;
};

struct EndSessionCommand : asn1::Choice<EndSessionCommand, NonStandardParameter, asn1::Null, EndSessionCommand_GstnOptions, EndSessionCommand_IsdnOptions, std::vector<GenericMessage>> {
  enum class Is : std::uint16_t {
    NonStandard, Disconnect, GstnOptions, IsdnOptions, GenericInformation,
  };
};

struct EndSessionCommand_GstnOptions : asn1::Choice<EndSessionCommand_GstnOptions, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    TelephonyMode, V8bis, V34DSVD, V34DuplexFAX, V34H324,
  };
};

struct EndSessionCommand_IsdnOptions : asn1::Choice<EndSessionCommand_IsdnOptions, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    TelephonyMode, V140, TerminalOnHold,
  };
};

struct MiscellaneousCommand_Type : asn1::Choice<MiscellaneousCommand_Type, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, MiscellaneousCommand_Type_VideoFastUpdateGOB, std::uint8_t, asn1::Null, asn1::Null, MiscellaneousCommand_Type_VideoFastUpdateMB, std::uint16_t, EncryptionSync, EncryptionUpdateRequest, asn1::Null, asn1::Null, MiscellaneousCommand_Type_ProgressiveRefinementStart, asn1::Null, asn1::Null, MiscellaneousCommand_Type_VideoBadMBs, std::vector<PictureReference>, MiscellaneousCommand_Type_LostPartialPicture, std::vector<PictureReference>, MiscellaneousCommand_Type_EncryptionUpdateCommand, MiscellaneousCommand_Type_EncryptionUpdateAck> {
  enum class Is : std::uint16_t {
    EqualiseDelay, ZeroDelay, MultipointModeCommand, CancelMultipointModeCommand,
    VideoFreezePicture, VideoFastUpdatePicture, VideoFastUpdateGOB, VideoTemporalSpatialTradeOff,
    VideoSendSyncEveryGOB, VideoSendSyncEveryGOBCancel, VideoFastUpdateMB, MaxH223MUXPDUsize,
    EncryptionUpdate, EncryptionUpdateRequest, SwitchReceiveMediaOff, SwitchReceiveMediaOn,
    ProgressiveRefinementStart, ProgressiveRefinementAbortOne, ProgressiveRefinementAbortContinuous,
    VideoBadMBs, LostPicture, LostPartialPicture, RecoveryReferencePicture, EncryptionUpdateCommand,
    EncryptionUpdateAck,
  };
};

struct MiscellaneousCommand {
  std::uint16_t logical_channel_number = 0;
  MiscellaneousCommand_Type type;
  asn1::Box<EncryptionUpdateDirection> direction;
};

struct MiscellaneousCommand_Type_VideoFastUpdateGOB {
  std::uint8_t first_gob = 0;
  std::uint8_t number_of_go_bs = 0;
};

struct MiscellaneousCommand_Type_VideoFastUpdateMB {
  std::optional<std::uint8_t> first_gob;
  std::optional<std::uint16_t> first_mb;
  std::uint16_t number_of_m_bs = 0;
};

struct EncryptionUpdateRequest {
  asn1::Box<KeyProtectionMethod> key_protection_method;
  std::optional<std::uint8_t> synch_flag;
};

struct KeyProtectionMethod {
  bool secure_channel = false;
  bool shared_secret = false;
  bool cert_protected_key = false;
};

struct MiscellaneousCommand_Type_ProgressiveRefinementStart_RepeatCount : asn1::Choice<MiscellaneousCommand_Type_ProgressiveRefinementStart_RepeatCount, asn1::Null, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    DoOneProgression, DoContinuousProgressions, DoOneIndependentProgression,
    DoContinuousIndependentProgressions,
  };
};

struct MiscellaneousCommand_Type_ProgressiveRefinementStart {
  MiscellaneousCommand_Type_ProgressiveRefinementStart_RepeatCount repeat_count;
};

struct MiscellaneousCommand_Type_VideoBadMBs {
  std::uint16_t first_mb = 0;
  std::uint16_t number_of_m_bs = 0;
  std::uint16_t temporal_reference = 0;
};

struct PictureReference : asn1::Choice<PictureReference, std::uint16_t, std::uint8_t> {
  enum class Is : std::uint16_t {
    PictureNumber, LongTermPictureIndex,
  };
};

struct MiscellaneousCommand_Type_LostPartialPicture {
  PictureReference picture_reference;
  std::uint16_t first_mb = 0;
  std::uint16_t number_of_m_bs = 0;
};

struct MiscellaneousCommand_Type_EncryptionUpdateCommand {
  EncryptionSync encryption_sync;
  asn1::Box<MultiplePayloadStream> multiple_payload_stream;
};

struct MiscellaneousCommand_Type_EncryptionUpdateAck {
  std::uint8_t synch_flag = 0;
};

struct EncryptionUpdateDirection : asn1::Choice<EncryptionUpdateDirection, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    MasterToSlave, SlaveToMaster,
  };
};

struct CommunicationModeCommand {
  std::vector<CommunicationModeTableEntry> communication_mode_table;
};

struct ConferenceCommand : asn1::Choice<ConferenceCommand, std::uint16_t, std::uint16_t, TerminalLabel, asn1::Null, TerminalLabel, asn1::Null, asn1::Null, SubstituteConferenceIDCommand> {
  enum class Is : std::uint16_t {
    BroadcastMyLogicalChannel, CancelBroadcastMyLogicalChannel, MakeTerminalBroadcaster,
    CancelMakeTerminalBroadcaster, SendThisSource, CancelSendThisSource, DropConference,
    SubstituteConferenceIDCommand,
  };
};

struct SubstituteConferenceIDCommand {
  Bytes conference_identifier;
};

struct H223MultiplexReconfiguration : asn1::Choice<H223MultiplexReconfiguration, H223MultiplexReconfiguration_H223ModeChange, H223MultiplexReconfiguration_H223AnnexADoubleFlag> {
  enum class Is : std::uint16_t {
    H223ModeChange, H223AnnexADoubleFlag,
  };
};

struct H223MultiplexReconfiguration_H223ModeChange : asn1::Choice<H223MultiplexReconfiguration_H223ModeChange, asn1::Null, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    ToLevel0, ToLevel1, ToLevel2, ToLevel2withOptionalHeader,
  };
};

struct H223MultiplexReconfiguration_H223AnnexADoubleFlag : asn1::Choice<H223MultiplexReconfiguration_H223AnnexADoubleFlag, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    Start, Stop,
  };
};

struct NewATMVCCommand_Aal : asn1::Choice<NewATMVCCommand_Aal, NewATMVCCommand_Aal_Aal1, NewATMVCCommand_Aal_Aal5> {
  enum class Is : std::uint16_t {
    Aal1, Aal5,
  };
};

struct NewATMVCCommand_Multiplex : asn1::Choice<NewATMVCCommand_Multiplex, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    NoMultiplex, TransportStream, ProgramStream,
  };
};

struct NewATMVCCommand_ReverseParameters_Multiplex : asn1::Choice<NewATMVCCommand_ReverseParameters_Multiplex, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    NoMultiplex, TransportStream, ProgramStream,
  };
};

struct NewATMVCCommand_ReverseParameters {
  std::uint16_t bit_rate = 0;
  bool bit_rate_locked_to_pcr_clock = false;
  bool bit_rate_locked_to_network_clock = false;
  NewATMVCCommand_ReverseParameters_Multiplex multiplex;
};

struct NewATMVCCommand {
  std::uint16_t resource_id = 0;
  std::uint16_t bit_rate = 0;
  bool bit_rate_locked_to_pcr_clock = false;
  bool bit_rate_locked_to_network_clock = false;
  NewATMVCCommand_Aal aal;
  NewATMVCCommand_Multiplex multiplex;
  NewATMVCCommand_ReverseParameters reverse_parameters;
};

struct NewATMVCCommand_Aal_Aal1_ClockRecovery : asn1::Choice<NewATMVCCommand_Aal_Aal1_ClockRecovery, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    NullClockRecovery, SrtsClockRecovery, AdaptiveClockRecovery,
  };
};

struct NewATMVCCommand_Aal_Aal1_ErrorCorrection : asn1::Choice<NewATMVCCommand_Aal_Aal1_ErrorCorrection, asn1::Null, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    NullErrorCorrection, LongInterleaver, ShortInterleaver, ErrorCorrectionOnly,
  };
};

struct NewATMVCCommand_Aal_Aal1 {
  NewATMVCCommand_Aal_Aal1_ClockRecovery clock_recovery;
  NewATMVCCommand_Aal_Aal1_ErrorCorrection error_correction;
  bool structured_data_transfer = false;
  bool partially_filled_cells = false;
};

struct NewATMVCCommand_Aal_Aal5 {
  std::uint16_t forward_maximum_sdu_size = 0;
  std::uint16_t backward_maximum_sdu_size = 0;
};

struct MobileMultilinkReconfigurationCommand_Status : asn1::Choice<MobileMultilinkReconfigurationCommand_Status, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    Synchronized, Reconfiguration,
  };
};

struct MobileMultilinkReconfigurationCommand {
  std::uint8_t sample_size = 0;
  std::uint8_t samples_per_frame = 0;
  MobileMultilinkReconfigurationCommand_Status status;
};

struct IndicationMessage : asn1::Choice<IndicationMessage, NonStandardMessage, FunctionNotUnderstood, MasterSlaveDeterminationRelease, TerminalCapabilitySetRelease, OpenLogicalChannelConfirm, RequestChannelCloseRelease, MultiplexEntrySendRelease, RequestMultiplexEntryRelease, RequestModeRelease, MiscellaneousIndication, JitterIndication, H223SkewIndication, NewATMVCIndication, UserInputIndication, H2250MaximumSkewIndication, MCLocationIndication, ConferenceIndication, VendorIdentification, FunctionNotSupported, MultilinkIndication, LogicalChannelRateRelease, FlowControlIndication, MobileMultilinkReconfigurationIndication, GenericMessage> {
  enum class Is : std::uint16_t {
    NonStandard, FunctionNotUnderstood, MasterSlaveDeterminationRelease,
    TerminalCapabilitySetRelease, OpenLogicalChannelConfirm, RequestChannelCloseRelease,
    MultiplexEntrySendRelease, RequestMultiplexEntryRelease, RequestModeRelease,
    MiscellaneousIndication, JitterIndication, H223SkewIndication, NewATMVCIndication, UserInput,
    H2250MaximumSkewIndication, McLocationIndication, ConferenceIndication, VendorIdentification,
    FunctionNotSupported, MultilinkIndication, LogicalChannelRateRelease, FlowControlIndication,
    MobileMultilinkReconfigurationIndication, GenericIndication,
  };
};

struct FunctionNotUnderstood : asn1::Choice<FunctionNotUnderstood, RequestMessage, ResponseMessage, CommandMessage> {
  enum class Is : std::uint16_t {
    Request, Response, Command,
  };
};

struct MasterSlaveDeterminationRelease {
};

struct TerminalCapabilitySetRelease {
  std::optional<std::vector<GenericMessage>> generic_information;
};

struct OpenLogicalChannelConfirm {
  std::uint16_t forward_logical_channel_number = 0;
  std::optional<std::vector<GenericMessage>> generic_information;
};

struct RequestChannelCloseRelease {
  std::uint16_t forward_logical_channel_number = 0;
};

struct MultiplexEntrySendRelease {
  std::vector<std::uint8_t> multiplex_table_entry_number;
};

struct RequestMultiplexEntryRelease {
  std::vector<std::uint8_t> entry_numbers;
};

struct RequestModeRelease {
};

struct MiscellaneousIndication_Type : asn1::Choice<MiscellaneousIndication_Type, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, std::uint8_t, MiscellaneousIndication_Type_VideoNotDecodedMBs, TransportCapability> {
  enum class Is : std::uint16_t {
    LogicalChannelActive, LogicalChannelInactive, MultipointConference, CancelMultipointConference,
    MultipointZeroComm, CancelMultipointZeroComm, MultipointSecondaryStatus,
    CancelMultipointSecondaryStatus, VideoIndicateReadyToActivate, VideoTemporalSpatialTradeOff,
    VideoNotDecodedMBs, TransportCapability,
  };
};

struct MiscellaneousIndication {
  std::uint16_t logical_channel_number = 0;
  MiscellaneousIndication_Type type;
};

struct MiscellaneousIndication_Type_VideoNotDecodedMBs {
  std::uint16_t first_mb = 0;
  std::uint16_t number_of_m_bs = 0;
  std::uint8_t temporal_reference = 0;
};

struct JitterIndication_Scope : asn1::Choice<JitterIndication_Scope, std::uint16_t, std::uint16_t, asn1::Null> {
  enum class Is : std::uint16_t {
    LogicalChannelNumber, ResourceID, WholeMultiplex,
  };
};

struct JitterIndication {
  JitterIndication_Scope scope;
  std::uint8_t estimated_received_jitter_mantissa = 0;
  std::uint8_t estimated_received_jitter_exponent = 0;
  std::optional<std::uint8_t> skipped_frame_count;
  std::optional<std::uint32_t> additional_decoder_buffer;
};

struct H223SkewIndication {
  std::uint16_t logical_channel_number1 = 0;
  std::uint16_t logical_channel_number2 = 0;
  std::uint16_t skew = 0;
};

struct NewATMVCIndication_Aal : asn1::Choice<NewATMVCIndication_Aal, NewATMVCIndication_Aal_Aal1, NewATMVCIndication_Aal_Aal5> {
  enum class Is : std::uint16_t {
    Aal1, Aal5,
  };
};

struct NewATMVCIndication_Multiplex : asn1::Choice<NewATMVCIndication_Multiplex, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    NoMultiplex, TransportStream, ProgramStream,
  };
};

struct NewATMVCIndication {
  std::uint16_t resource_id = 0;
  std::uint16_t bit_rate = 0;
  bool bit_rate_locked_to_pcr_clock = false;
  bool bit_rate_locked_to_network_clock = false;
  NewATMVCIndication_Aal aal;
  NewATMVCIndication_Multiplex multiplex;
  asn1::Box<NewATMVCIndication_ReverseParameters> reverse_parameters;
};

struct NewATMVCIndication_Aal_Aal1_ClockRecovery : asn1::Choice<NewATMVCIndication_Aal_Aal1_ClockRecovery, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    NullClockRecovery, SrtsClockRecovery, AdaptiveClockRecovery,
  };
};

struct NewATMVCIndication_Aal_Aal1_ErrorCorrection : asn1::Choice<NewATMVCIndication_Aal_Aal1_ErrorCorrection, asn1::Null, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    NullErrorCorrection, LongInterleaver, ShortInterleaver, ErrorCorrectionOnly,
  };
};

struct NewATMVCIndication_Aal_Aal1 {
  NewATMVCIndication_Aal_Aal1_ClockRecovery clock_recovery;
  NewATMVCIndication_Aal_Aal1_ErrorCorrection error_correction;
  bool structured_data_transfer = false;
  bool partially_filled_cells = false;
};

struct NewATMVCIndication_Aal_Aal5 {
  std::uint16_t forward_maximum_sdu_size = 0;
  std::uint16_t backward_maximum_sdu_size = 0;
};

struct NewATMVCIndication_ReverseParameters_Multiplex : asn1::Choice<NewATMVCIndication_ReverseParameters_Multiplex, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    NoMultiplex, TransportStream, ProgramStream,
  };
};

struct NewATMVCIndication_ReverseParameters {
  std::uint16_t bit_rate = 0;
  bool bit_rate_locked_to_pcr_clock = false;
  bool bit_rate_locked_to_network_clock = false;
  NewATMVCIndication_ReverseParameters_Multiplex multiplex;
};

struct UserInputIndication : asn1::Choice<UserInputIndication, NonStandardParameter, std::string, UserInputIndication_UserInputSupportIndication, UserInputIndication_Signal, UserInputIndication_SignalUpdate, UserInputIndication_ExtendedAlphanumeric, UserInputIndication_EncryptedAlphanumeric, std::vector<GenericMessage>> {
  enum class Is : std::uint16_t {
    NonStandard, Alphanumeric, UserInputSupportIndication, Signal, SignalUpdate,
    ExtendedAlphanumeric, EncryptedAlphanumeric, GenericInformation,
  };
};

struct UserInputIndication_UserInputSupportIndication : asn1::Choice<UserInputIndication_UserInputSupportIndication, NonStandardParameter, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    NonStandard, BasicString, IA5String, GeneralString, EncryptedBasicString, EncryptedIA5String,
    EncryptedGeneralString,
  };
};

struct UserInputIndication_Signal {
  std::string signal_type;
  std::optional<std::uint16_t> duration;
  asn1::Box<UserInputIndication_Signal_Rtp> rtp;
  std::optional<asn1::Null> rtp_payload_indication;
  asn1::Box<Params> param_s;
  std::optional<Bytes> encrypted_signal_type;
  std::optional<asn1::ObjectIdentifier> algorithm_oid;
};

struct UserInputIndication_Signal_Rtp {
  std::optional<std::uint32_t> timestamp;
  std::optional<std::uint32_t> expiration_time;
  std::uint16_t logical_channel_number = 0;
};

struct Params {
  std::optional<Bytes> iv8;
  std::optional<Bytes> iv16;
  std::optional<Bytes> iv;
};

struct UserInputIndication_SignalUpdate {
  std::uint16_t duration = 0;
  asn1::Box<UserInputIndication_SignalUpdate_Rtp> rtp;
};

struct UserInputIndication_SignalUpdate_Rtp {
  std::uint16_t logical_channel_number = 0;
};

struct UserInputIndication_ExtendedAlphanumeric {
  std::string alphanumeric;
  std::optional<asn1::Null> rtp_payload_indication;
  asn1::Box<UserInputIndication_ExtendedAlphanumeric_EncryptedAlphanumeric> encrypted_alphanumeric;
};

struct UserInputIndication_ExtendedAlphanumeric_EncryptedAlphanumeric {
  asn1::ObjectIdentifier algorithm_oid;
  asn1::Box<Params> param_s;
  Bytes encrypted;
};

struct UserInputIndication_EncryptedAlphanumeric {
  asn1::ObjectIdentifier algorithm_oid;
  asn1::Box<Params> param_s;
  Bytes encrypted;
};

struct H2250MaximumSkewIndication {
  std::uint16_t logical_channel_number1 = 0;
  std::uint16_t logical_channel_number2 = 0;
  std::uint16_t maximum_skew = 0;
};

struct MCLocationIndication {
  TransportAddress signal_address;
};

struct ConferenceIndication : asn1::Choice<ConferenceIndication, std::uint8_t, TerminalLabel, TerminalLabel, TerminalLabel, asn1::Null, asn1::Null, asn1::Null, asn1::Null, TerminalLabel, asn1::Null, asn1::Null, TerminalLabel, TerminalYouAreSeeingInSubPictureNumber, VideoIndicateCompose, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    SbeNumber, TerminalNumberAssign, TerminalJoinedConference, TerminalLeftConference,
    SeenByAtLeastOneOther, CancelSeenByAtLeastOneOther, SeenByAll, CancelSeenByAll,
    TerminalYouAreSeeing, RequestForFloor, WithdrawChairToken, FloorRequested,
    TerminalYouAreSeeingInSubPictureNumber, VideoIndicateCompose, MasterMCU, CancelMasterMCU,
  };
};

struct TerminalYouAreSeeingInSubPictureNumber {
  std::uint8_t terminal_number = 0;
  std::uint8_t sub_picture_number = 0;
  std::optional<std::uint8_t> mcu_number;
};

struct VideoIndicateCompose {
  std::uint8_t composition_number = 0;
};

struct VendorIdentification {
  NonStandardIdentifier vendor;
  std::optional<Bytes> product_number;
  std::optional<Bytes> version_number;
};

struct FunctionNotSupported_Cause : asn1::Choice<FunctionNotSupported_Cause, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    SyntaxError, SemanticError, UnknownFunction,
  };
};

struct FunctionNotSupported {
  FunctionNotSupported_Cause cause;
  std::optional<Bytes> returned_function;
};

struct MultilinkIndication : asn1::Choice<MultilinkIndication, NonStandardMessage, MultilinkIndication_CrcDesired, MultilinkIndication_ExcessiveError> {
  enum class Is : std::uint16_t {
    NonStandard, CrcDesired, ExcessiveError,
  };
};

struct MultilinkIndication_CrcDesired {
};

struct MultilinkIndication_ExcessiveError {
  ConnectionIdentifier connection_identifier;
};

struct LogicalChannelRateRelease {
};

struct FlowControlIndication_Scope : asn1::Choice<FlowControlIndication_Scope, std::uint16_t, std::uint16_t, asn1::Null> {
  enum class Is : std::uint16_t {
    LogicalChannelNumber, ResourceID, WholeMultiplex,
  };
};

struct FlowControlIndication_Restriction : asn1::Choice<FlowControlIndication_Restriction, std::uint32_t, asn1::Null> {
  enum class Is : std::uint16_t {
    MaximumBitRate, NoRestriction,
  };
};

struct FlowControlIndication {
  FlowControlIndication_Scope scope;
  FlowControlIndication_Restriction restriction;
};

struct MobileMultilinkReconfigurationIndication {
  std::uint8_t sample_size = 0;
  std::uint8_t samples_per_frame = 0;
};

// Their tables, for the codec.
namespace tables {
extern const asn1::Type DataProtocolCapability;
extern const asn1::Type MultimediaSystemControlMessage;
extern const asn1::Type OpenLogicalChannel;
extern const asn1::Type QOSCapability;
extern const asn1::Type T38FaxProfile;
}  // namespace tables

inline const asn1::Type& asn1_type(std::type_identity<DataProtocolCapability>) {
  return tables::DataProtocolCapability;
}
inline const asn1::Type& asn1_type(std::type_identity<MultimediaSystemControlMessage>) {
  return tables::MultimediaSystemControlMessage;
}
inline const asn1::Type& asn1_type(std::type_identity<OpenLogicalChannel>) {
  return tables::OpenLogicalChannel;
}
inline const asn1::Type& asn1_type(std::type_identity<QOSCapability>) {
  return tables::QOSCapability;
}
inline const asn1::Type& asn1_type(std::type_identity<T38FaxProfile>) {
  return tables::T38FaxProfile;
}

}  // namespace protocols::h245
// clang-format on
